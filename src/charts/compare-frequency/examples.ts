import { comparedOf } from '#charts/testing/compared.ts';
import type { Example } from '#charts/testing/example.ts';
import { ledgerOf, manyDrafts, type Draft } from '#charts/testing/ledger.ts';
import { compareFrequency } from './index.ts';

const times = (n: number, draft: Draft): Draft[] => Array.from({ length: n }, () => draft);

/** Cyber seldom and late, the sea often; once both; a visit that raises both inside. */
export const typical = ledgerOf([
  ...times(8, { date: '2014-05-01', domains: ['maritime'], track: 'defence', level: 'minister' }),
  ...times(2, { date: '2016-03-03', domains: ['cyber'], track: 'security', level: 'secretary' }),
  ...times(12, { date: '2018-04', domains: ['maritime'], track: 'defence', level: 'chief' }),
  { date: '2018-06-01/2018-06-03', id: 'visit', type: 'visit', track: 'leaders', level: 'head' },
  { date: '2018-06-01', id: 'first', partOf: 'visit', domains: ['cyber', 'maritime'], track: 'leaders', level: 'head' },
  { date: '2018-06-02', id: 'second', partOf: 'visit', domains: ['cyber'], track: 'leaders', level: 'minister' },
  ...times(3, { date: '2020', domains: ['cyber'], track: 'security', level: 'secretary' }),
  { date: '201X', domains: ['maritime'], track: 'defence', level: 'working' },
]); // prettier-ignore

const many = ledgerOf(manyDrafts(4000, 1966, 2026));
const CYBER = { name: 'Cyber security', own: { domain: ['cyber'] } };
const SEA = { name: 'Maritime security', own: { domain: ['maritime'] } };
const NOTHING = { name: '“nothing”', own: { q: 'nothing' } };
const LONG = {
  name: 'Law enforcement and justice or Counter-terrorism, Deputy minister or secretary, 1970–2020',
  own: { domain: ['law', 'terrorism'], from: 1970, to: 2020 },
};

/** Pairs of selections, for every figure that compares. */
export const EXAMPLES = {
  typical: { name: 'two topics', context: comparedOf(typical, CYBER, SEA) },
  visits: { name: 'two topics, visits once', context: comparedOf(typical, CYBER, SEA, { selection: { count: 'visits' } }) },
  periods: {
    name: 'two periods of different length',
    context: comparedOf(
      typical,
      { name: '2014–2016', own: { from: 2014, to: 2016 } },
      { name: '2017–2020', own: { from: 2017, to: 2020 } },
    ),
  },
  overlapping: {
    name: 'two periods that overlap',
    context: comparedOf(typical, { name: 'until 2018', own: { to: 2018 } }, { name: 'since 2016', own: { from: 2016 } }),
  },
  single: { name: 'one engagement against nothing', context: comparedOf(ledgerOf([{ date: '2020', domains: ['cyber'] }]), CYBER, NOTHING) },
  empty: { name: 'nothing on either side', context: comparedOf(typical, NOTHING, NOTHING) },
  extreme: { name: 'sixty years, long names', context: comparedOf(many, { name: 'All engagements', own: {} }, LONG) },
  months: { name: 'by month', context: comparedOf(typical, CYBER, SEA, { view: { unit: 'month', panels: 'level' } }) },
} as const satisfies Readonly<Record<string, Example>>; // prettier-ignore

/** The chart that the gallery draws. */
export const CHART = compareFrequency;
