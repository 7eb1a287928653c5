import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { ledgerOf, manyDrafts } from '#charts/testing/ledger.ts';

const typical = ledgerOf([...manyDrafts(160, 2001, 2026), { date: '201X', domains: ['cyber'] }]);

/** Views for the figures of topics. */
export const EXAMPLES = {
  empty: { name: 'nothing in view', context: contextOf(typical, { selection: { q: 'nothing' } }) },
  one: { name: 'one engagement', context: contextOf(ledgerOf([{ date: '2018', domains: ['cyber'] }])) },
  typical: { name: 'thirteen years and those before', context: contextOf(typical, { selection: { from: 2014, domain: ['cyber', 'maritime'] } }) },
  extreme: { name: 'two thousand over 27 years', context: contextOf(ledgerOf(manyDrafts(2000, 2000, 2026))) },
} satisfies Readonly<Record<string, Example>>; // prettier-ignore
