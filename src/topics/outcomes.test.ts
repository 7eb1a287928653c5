import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#charts/testing/ledger.ts';
import type { Details } from '#model/browser.ts';
import { outcomesNaming, tellingWords } from './outcomes.ts';
import { sayingsOf } from './said.ts';

const ledger = ledgerOf([
  { date: '2014', domains: ['cyber'] },
  { date: '2016', domains: ['cyber'] },
  ...Array.from({ length: 18 }, () => ({ date: '2018' })),
]);
const outcomes: Readonly<Record<number, readonly string[]>> = {
  0: ['Offer of cyber-security training', 'A loan'],
  1: ['Cybercrime: contact points', 'Next meeting in the north'],
};
const details: Details = {
  sources: [],
  mechanisms: {},
  engagements: ledger.engagements.map(({ row }) => ({
    summary: '',
    topics: row === 0 ? [{ domain: 'cyber', detail: 'One' }, { domain: 'un', detail: 'Two' }, { domain: 'cyber', detail: 'Three' }] : [],
    outcomes: (outcomes[row] ?? ['A memorandum on defence']).map((detail, i) => ({ id: `other-${i}`, kind: 'other', detail, amount: null })),
    follows: [], sources: [], conflicts: [], notes: [],
  })),
}; // prettier-ignore
const raised = ledger.engagements.slice(0, 2);

describe('the outcomes that name a topic', () => {
  it('are found by the words of its label that no other topic has', () => {
    expect(tellingWords(ledger, details, 'cyber')).toEqual(['cyber']);
  });

  it('are not found by a word that every other outcome holds', () => {
    expect(tellingWords(ledger, details, 'industry')).toEqual(['industry', 'credit']);
  });

  it('come latest first, at the beginning of words in any case, and the others are counted', () => {
    const named = outcomesNaming(ledger, details, raised, 'cyber');
    expect(named.rows.map(({ outcomes: [first] }) => first?.outcome.detail)).toEqual([
      'Cybercrime: contact points',
      'Offer of cyber-security training',
    ]);
    expect(named.others).toBe(2);
  });
});

describe('what was said of a topic', () => {
  it('is all that a record says of it and nothing of other topics, latest first', () => {
    const sayings = sayingsOf(raised, details, 'cyber');
    expect(sayings.map(({ engagement }) => engagement.date)).toEqual(['2016', '2014']);
    expect(sayings[1]?.details).toEqual(['One', 'Three']);
  });
});
