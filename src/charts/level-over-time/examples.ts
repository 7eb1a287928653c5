import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { ledgerOf, manyDrafts } from '#charts/testing/ledger.ts';
import { levelOverTime } from './index.ts';

const typical = ledgerOf([...manyDrafts(280, 2001, 2026), { date: '201X', level: 'head' }]);

export const EXAMPLES = {
  empty: { name: 'nothing in view', context: contextOf(typical, { selection: { q: 'nothing' } }) },
  one: { name: 'one engagement', context: contextOf(ledgerOf([{ date: '2018', level: 'minister' }])) },
  typical: { name: 'twenty-six years', context: contextOf(typical) },
  filtered: { name: 'one level of ten years', context: contextOf(typical, { selection: { from: 2015, to: 2024, level: ['minister'] } }) },
  extreme: { name: 'two thousand over sixty years', context: contextOf(ledgerOf(manyDrafts(2000, 1967, 2026))) },
} satisfies Readonly<Record<string, Example>>; // prettier-ignore

/** The chart that the gallery draws. */
export const CHART = levelOverTime;
