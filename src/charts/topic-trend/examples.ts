import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { ledgerOf, manyDrafts, type Draft } from '#charts/testing/ledger.ts';
import { topicTrend } from './index.ts';

const times = (n: number, date: string, ...domains: string[]): Draft[] =>
  Array.from({ length: n }, () => ({ date, domains }));

/** Cyber comes up late, in one year of few engagements, once in a decade, beside law always and the sea never. */
export const typical = ledgerOf([
  ...times(8, '2010-05-01', 'maritime'),
  ...times(2, '2014-03-03', 'cyber', 'law'),
  ...times(6, '2014-04', 'maritime'),
  ...times(1, '2018', 'cyber', 'law', 'un'),
  ...times(1, '2018-02-02', 'training'),
  ...times(4, '2020-02-02', 'cyber', 'law'),
  ...times(8, '2020-03-02', 'training'),
  ...times(1, '201X', 'cyber'),
  ...times(1, '2020-06-06'),
]);

const many = ledgerOf(manyDrafts(2000, 1966, 2026));

/** The topic of every example. */
export const TOPIC = 'cyber';

export const EXAMPLES = {
  typical: { name: 'a late topic', context: contextOf(typical) },
  chosen: { name: 'chosen years', context: contextOf(typical, { selection: { from: 2014, to: 2020 } }) },
  single: { name: 'one engagement', context: contextOf(ledgerOf([{ date: '2020', domains: ['cyber'] }])) },
  empty: { name: 'never raised', context: contextOf(ledgerOf([{ date: '2020', domains: ['un'] }])) },
  extreme: { name: 'sixty years', context: contextOf(many) },
} as const satisfies Readonly<Record<string, Example>>;

/** The chart that the gallery draws. */
export const CHART = topicTrend(TOPIC);
