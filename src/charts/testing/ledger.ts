import type { Core, CoreEngagement } from '#model/browser.ts';
import { openLedger, type Ledger } from '#model/ledger.ts';

/** A ledger of two made-up countries: charts must not know for whom they are drawn. */

const codes = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([code, label]) => ({ code, label, definition: label }));

const CODEBOOK = {
  tracks: codes({ leaders: 'Leaders', parliament: 'Parliament', diplomacy: 'Diplomacy', defence: 'Defence', security: 'Security', functional: 'Functional' }),
  levels: codes({
    head: 'Head of state', party: 'Party leader', government: 'Head of government', speaker: 'Speaker of parliament', deputy: 'Deputy leader',
    minister: 'Minister', adviser: 'National Security Adviser', chief: 'Service chief', secretary: 'Deputy minister or secretary',
    senior: 'Senior official', working: 'Working level', unknown: 'Not stated',
  }),
  types: codes({ visit: 'Visit', talks: 'Talks', exercise: 'Exercise' }),
  modes: codes({ 'in-person': 'In person', virtual: 'Online' }),
  hosts: codes({ AA: 'Northland', BB: 'Southland', third: 'Third country', online: 'Online or by telephone', unknown: 'Not stated' }),
  domains: codes({
    maritime: 'Maritime security', cyber: 'Cyber security', terrorism: 'Counter-terrorism', crime: 'Transnational crime', law: 'Law enforcement and justice',
    industry: 'Defence industry and credit', training: 'Military training', un: 'UN peacekeeping', technology: 'Emerging technology',
  }),
} as const; // prettier-ignore

export type Draft = Partial<CoreEngagement> & { readonly date: string };

const engagementOf = (draft: Draft, row: number): CoreEngagement => ({
  id: `e-${row}`, title: `Engagement ${row}`, type: 'talks', mechanism: 'dialogue', ordinal: null, level: 'minister', mode: 'in-person',
  place: null, partOf: null, participants: [], confidence: 'high', track: 'defence', host: 'AA', domains: [], sources: [0], conflicts: 0,
  ...draft,
}); // prettier-ignore

const sortKey = ({ date }: Draft) => date.replace('X', '0');

/** A ledger of these engagements, in the order of their dates. */
export function ledgerOf(drafts: readonly Draft[], asOf = '2026-11-22'): Ledger {
  const sorted = [...drafts].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const core: Core = {
    meta: {
      title: 'Engagement Ledger Northland–Southland', version: '1.0.0', asOf,
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      parties: [{ code: 'AA', name: 'Northland', adjective: 'Northern' }, { code: 'BB', name: 'Southland', adjective: 'Southern' }],
    },
    ...CODEBOOK,
    outcomeKinds: [], parts: [], sourceTiers: [], officials: [], organisations: [],
    moments: [],
    mechanisms: [{ id: 'dialogue', name: 'Dialogue', track: 'defence', interval: null, firstKnown: '2000', organisations: {} }],
    engagements: sorted.map(engagementOf),
    counts: { sources: 1 },
  }; // prettier-ignore
  return openLedger(core);
}

/** The same numbers in every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

/** A low roll is likelier: values of a dimension differ in size, as they do in a record. */
const pick = (roll: ReturnType<typeof dice>, list: readonly { readonly code: string }[]): string =>
  list[Math.min(roll(list.length), roll(list.length))]?.code ?? '';

const two = (n: number) => String(n).padStart(2, '0');

/** Engagements spread over years; some dates are known to the month, the year or the decade only, or are marked. */
export function manyDrafts(count: number, from: number, to: number, seed = 7): Draft[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, i): Draft => {
    const year = from + Math.floor(((i + roll(count / 4 || 1)) / (count * 1.25)) * (to - from + 1));
    const day = `${year}-${two(1 + roll(12))}-${two(1 + roll(28))}`;
    const kind = roll(40);
    const date =
      kind === 0 ? String(year) : kind === 1 ? `${day}~` : kind === 2 ? `${day}?` : kind === 3 ? day.slice(0, 7) : day;
    return {
      date,
      track: pick(roll, CODEBOOK.tracks),
      level: pick(roll, CODEBOOK.levels),
      type: pick(roll, CODEBOOK.types),
      mode: pick(roll, CODEBOOK.modes),
      host: pick(roll, CODEBOOK.hosts),
      domains: [...new Set(Array.from({ length: roll(4) }, () => pick(roll, CODEBOOK.domains)))],
    };
  }); // prettier-ignore
}
