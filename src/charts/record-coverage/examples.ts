import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { ledgerOf, manyDrafts, type Draft } from '#charts/testing/ledger.ts';
import { recordCoverage } from './index.ts';
import type { Voice } from './series.ts';

/** Two papers, one of them in two spellings (0 and 2), a ministry, two aggregators. */
export const VOICES: readonly Voice[] = [
  { publisher: 'Morning Post', tier: 'newspaper' },
  { publisher: 'Evening Post', tier: 'newspaper' },
  { publisher: 'morning post', tier: 'newspaper' },
  { publisher: 'Ministry', tier: 'official' },
  { publisher: 'Mirror', tier: 'aggregator' },
  { publisher: 'Echo', tier: 'aggregator' },
];

const times = (n: number, date: string, ...sources: number[]): Draft[] =>
  Array.from({ length: n }, () => ({ date, sources }));

/** Thin at first, then reported by one, then by two. */
const typical = ledgerOf([
  ...times(1, '2010-05-01', 0, 3),
  ...times(2, '2011', 4),
  ...times(4, '2012-04', 0),
  ...times(6, '2014-04-04', 0, 2),
  ...times(2, '2014-06', 0, 3),
  ...times(10, '2015-01', 3, 1),
  ...times(1, '2016-02-02', 3, 4, 5),
  ...times(7, '2016-03', 0, 3),
  ...times(1, '201X', 0),
]);

export const CHART = recordCoverage(VOICES);

export const EXAMPLES = {
  empty: { name: 'nothing in view', context: contextOf(typical, { selection: { track: ['security'] } }) },
  single: { name: 'one engagement', context: contextOf(ledgerOf([{ date: '2018', sources: [0, 3] }])) },
  typical: { name: 'a thin beginning', context: contextOf(typical) },
  chosen: { name: 'chosen years', context: contextOf(typical, { selection: { from: 2014, to: 2016 } }) },
  extreme: { name: 'two thousand over sixty years', context: contextOf(ledgerOf(manyDrafts(2000, 1966, 2026))) },
} satisfies Readonly<Record<string, Example>>; // prettier-ignore
