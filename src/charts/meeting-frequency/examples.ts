import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { ledgerOf, manyDrafts } from '#charts/testing/ledger.ts';

const one = ledgerOf([{ date: '2018-10' }]);
const typical = ledgerOf([...manyDrafts(100, 2014, 2026), { date: '201X' }]);
const extreme = ledgerOf(manyDrafts(2000, 2000, 2026));

export const EXAMPLES = {
  empty: { name: 'nothing in view', context: contextOf(typical, { selection: { q: 'nothing' } }) },
  one: { name: 'one engagement', context: contextOf(one, { view: { unit: 'quarter' } }) },
  few: { name: 'three engagements', context: contextOf(ledgerOf([{ date: '2016' }, { date: '2018-03', track: 'security' }, { date: '2018-05?' }]), { view: { unit: 'month' } }) },
  typical: { name: 'a hundred by quarter', context: contextOf(typical, { view: { unit: 'quarter' } }) },
  years: { name: 'a hundred by year and level', context: contextOf(typical, { view: { by: 'level' } }) },
  extreme: { name: 'two thousand by month', context: contextOf(extreme, { view: { unit: 'month', by: 'host' } }) },
} satisfies Readonly<Record<string, Example>>; // prettier-ignore
