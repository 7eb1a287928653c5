import type { Core, CoreEngagement } from '#model/browser.ts';
import { openLedger, type Ledger } from '#model/ledger.ts';
import type { Official, Organisation, Participant, Source } from '#model/record.ts';

/** A ledger of two made-up countries: nothing here may know for whom it is made. */

const codes = (...list: readonly string[]) =>
  list.map((code) => ({
    code,
    label: code[0]!.toUpperCase() + code.slice(1).replaceAll('-', ' '),
    definition: code,
  }));

const official = (id: string, name: string, side: string): Official => ({
  id, name, side, nameNative: null, givenName: null, familyName: name, sortName: name, aliases: [], identifiers: [],
}); // prettier-ignore

const organisation = (id: string, name: string, side: string): Organisation => ({
  id, name, side, nameNative: null, parent: null, kind: 'ministry',
}); // prettier-ignore

export type Draft = Partial<CoreEngagement> & { readonly id: string; readonly date: string };

const engagement = (draft: Draft): CoreEngagement => ({
  title: draft.id, type: 'talks', mechanism: 'dialogue', ordinal: null, level: 'minister', mode: 'in-person',
  place: null, partOf: null, participants: [], confidence: 'high', track: 'defence', host: 'unknown', domains: [],
  sources: [0], conflicts: 0, ...draft,
}); // prettier-ignore

export const participant = (
  official: string,
  side: string,
  part: string,
  role: string | null = null,
): Participant => ({ official, side, part, role, rank: null, organisation: null });

export const source = (id: string, tier = 'newspaper', url: string | null = null): Source => ({
  id, tier, url, publisher: `Publisher of ${id}`, title: null, published: null, language: 'en',
}); // prettier-ignore

/** A ledger of these engagements, given in the order of their dates. */
export function ledgerOf(drafts: readonly Draft[]): Ledger {
  const core: Core = {
    meta: {
      title: 'Example', version: '1.0.0', asOf: '2026-01-01', licence: { name: 'CC BY 4.0', url: 'https://example.org/' },
      parties: [{ code: 'AA', name: 'Aland', adjective: 'Alandic' }, { code: 'BB', name: 'Bland', adjective: 'Blandish' }],
    },
    engagements: drafts.map(engagement),
    officials: [official('ann', 'Ann Aal', 'AA'), official('abe', 'Abe Aal', 'AA'), official('luong', 'Lương Bê', 'BB')],
    organisations: [organisation('mod-aa', 'Ministry of Aland', 'AA'), organisation('mod-bb', 'Ministry of Bland', 'BB')],
    moments: [],
    mechanisms: [
      { id: 'dialogue', name: 'Dialogue', track: 'defence', interval: null, firstKnown: '2000', organisations: {} },
      { id: 'visits', name: 'Visits', track: 'defence', interval: null, firstKnown: '2000', organisations: {} },
    ],
    domains: codes('cyber', 'maritime', 'space'),
    tracks: codes('defence', 'diplomacy'),
    types: codes('visit', 'talks'),
    levels: codes('head', 'minister', 'working'),
    modes: codes('in-person', 'online'),
    hosts: [{ code: 'AA', label: 'Aland', definition: '' }, { code: 'BB', label: 'Bland', definition: '' }, ...codes('third', 'online', 'unknown')],
    outcomeKinds: codes('agreement'),
    parts: codes('lead', 'delegate', 'host'),
    sourceTiers: codes('official', 'newspaper', 'aggregator'),
    counts: { sources: 1 },
  }; // prettier-ignore
  return openLedger(core);
}
