import type { CoreEngagement, CoreMechanism } from '#model/browser.ts';
import { openLedger, type Ledger } from '#model/ledger.ts';
import type { Official } from '#model/record.ts';
import { ledgerOf, type Draft } from './ledger.ts';

/** A forum of the made-up countries. */
export const forum = (id: string, name: string, track = 'defence', interval: string | null = null): CoreMechanism => ({
  id, name, track, interval, firstKnown: '2000', organisations: {},
}); // prettier-ignore

export const official = (id: string, name: string, side: 'AA' | 'BB'): Official => ({
  id, name, nameNative: null, givenName: null, familyName: name, sortName: name, aliases: [], side, identifiers: [],
}); // prettier-ignore

/** Someone listed in an engagement, in a role. */
export const listed = (
  id: string,
  side: 'AA' | 'BB',
  role: string | null = null,
  rank: string | null = null,
): CoreEngagement['participants'][number] => ({
  official: id,
  side,
  role,
  rank,
  organisation: null,
  part: 'lead',
});

/** A session of a forum; with its id and track, so that drafts stay short. */
export const session = ({ id, track }: CoreMechanism, date: string, more: Partial<CoreEngagement> = {}): Draft => ({
  id: `${id}-${date.replace(/[^\w-]/g, '')}`, title: `Session of ${id}, ${date}`, mechanism: id, track, type: 'dialogue', date, ...more,
}); // prettier-ignore

/** A ledger of these forums and officials; types that its engagements use are in its codebook. */
export function ledgerWith(
  mechanisms: readonly CoreMechanism[],
  drafts: readonly Draft[],
  officials: readonly Official[] = [],
): Ledger {
  const { core } = ledgerOf(drafts);
  const known = new Set(core.types.map(({ code }) => code));
  const used = new Set(core.engagements.map(({ type }) => type).filter((type) => !known.has(type)));
  const types = [
    ...core.types,
    ...Array.from(used, (type) => ({ code: type, label: type, definition: type })),
  ];
  return openLedger({ ...core, types, mechanisms: [...mechanisms], officials: [...officials] });
}
