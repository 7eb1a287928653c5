import { describe, expect, it } from 'vitest';
import { details, ledger, published } from '../../../tests/fixtures/ledger.ts';
import { emptyYears, seriesGaps } from './gaps.ts';
import { KNOWN, knowledge } from './knowledge.ts';

const known = knowledge(ledger, details);
const sum = (group: string) =>
  KNOWN.find((entry) => entry.group === group)!.keys.reduce((total, key) => total + known.get(key)!, 0);
const precisions = (['day', 'month', 'year', 'decade'] as const).reduce(
  (total, key) => total + known.get(key)!,
  0,
);

describe('what the ledger says of its own gaps', () => {
  it('gives every engagement one precision, one number of named sides and one confidence', () => {
    const all = published.engagements.length;
    expect(precisions).toBe(all);
    expect(sum('people')).toBe(all);
    expect(sum('confidence')).toBe(all);
    expect(known.get('oneSource')! + known.get('severalSources')!).toBe(all);
  });

  it('agrees with what the published file shows', () => {
    const count = (test: (e: (typeof published.engagements)[number]) => boolean) =>
      published.engagements.filter(test).length;
    expect(known.get('nobody')).toBe(count((e) => e.participants.length === 0));
    expect(known.get('outcomes')).toBe(count((e) => e.outcomes.length > 0));
    expect(known.get('inferred')).toBe(count((e) => /[?%]/.test(e.date)));
    expect(known.get('approximate')).toBe(count((e) => /[~%]/.test(e.date)));
    expect(known.get('decade')).toBe(count((e) => e.date.includes('X')));
  });

  it('names the sessions that no record holds', () => {
    const gap = seriesGaps(ledger).find(({ mechanism }) => mechanism.id === 'defence-policy-dialogue')!;
    expect(gap.missing[0]).toEqual([1, 6]);
    expect(gap.undated.map(({ ordinal }) => ordinal)).toContain(8);
  });

  it('does not call a dated session undated', () => {
    const gap = seriesGaps(ledger).find(({ mechanism }) => mechanism.id === 'security-dialogue')!;
    expect(gap.missing).toEqual([]);
    expect(gap.undated.map(({ ordinal }) => ordinal)).toEqual([1]);
  });

  it('names the years without any engagement', () => expect(emptyYears(ledger)).toEqual([2002, 2004, 2005]));
});
