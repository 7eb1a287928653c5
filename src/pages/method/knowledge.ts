import type { Details } from '#model/browser.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Precision } from '#model/edtf.ts';
import { WEAK_TIER } from '#model/grounds.ts';

type Test = (engagement: LedgerEngagement, ledger: Ledger, details: Details) => boolean;

const precise =
  (precision: Precision): Test =>
  ({ when }) =>
    when.precision === precision;

function sidesNamed({ participants }: LedgerEngagement, { core }: Ledger): number {
  return core.meta.parties.filter(({ code }) => participants.some(({ side }) => side === code)).length;
}

const isWeak: Test = ({ sources }, _, details) =>
  sources.every((position) => details.sources[position]?.tier === WEAK_TIER);

const TESTS = {
  day: precise('day'),
  month: precise('month'),
  year: precise('year'),
  decade: precise('decade'),
  approximate: ({ when }) => when.approximate,
  inferred: ({ when }) => when.uncertain,
  bothSides: (e, ledger) => sidesNamed(e, ledger) === 2,
  oneSide: (e, ledger) => sidesNamed(e, ledger) === 1,
  nobody: (e, ledger) => sidesNamed(e, ledger) === 0,
  noPlace: ({ host }) => host === NOT_STATED,
  noLevel: ({ level }) => level === NOT_STATED,
  noTopic: ({ domains }) => domains.length === 0,
  outcomes: ({ row }, _, details) => (details.engagements[row]?.outcomes.length ?? 0) > 0,
  severalSources: ({ sources }) => sources.length > 1,
  oneSource: ({ sources }) => sources.length === 1,
  aggregators: isWeak,
  conflict: ({ conflicts }) => conflicts > 0,
  high: ({ confidence }) => confidence === 'high',
  medium: ({ confidence }) => confidence === 'medium',
  low: ({ confidence }) => confidence === 'low',
} as const satisfies Record<string, Test>;

export type KnownKey = keyof typeof TESTS;

/** Groups of what belongs together; within the first and the last each engagement counts once. */
export const KNOWN: readonly { readonly group: string; readonly keys: readonly KnownKey[] }[] = [
  { group: 'date', keys: ['day', 'month', 'year', 'decade', 'approximate', 'inferred'] },
  { group: 'people', keys: ['bothSides', 'oneSide', 'nobody'] },
  { group: 'content', keys: ['noPlace', 'noLevel', 'noTopic', 'outcomes'] },
  { group: 'sources', keys: ['severalSources', 'oneSource', 'aggregators', 'conflict'] },
  { group: 'confidence', keys: ['high', 'medium', 'low'] },
];

/** How much is known, counted over the whole ledger. */
export const knowledge = (ledger: Ledger, details: Details): ReadonlyMap<KnownKey, number> =>
  new Map(
    (Object.keys(TESTS) as KnownKey[]).map((key) => [
      key,
      ledger.engagements.filter((engagement) => TESTS[key](engagement, ledger, details)).length,
    ]),
  );
