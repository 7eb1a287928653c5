import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../../tests/fixtures/ledger.ts';
import { editDistance, nearest } from './nearest.ts';

const officials = ledger.core.officials.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
const engagements = ledger.engagements.map(({ id, title }) => ({ id, names: [title] }));
const ids = (asked: string, candidates: typeof officials) =>
  nearest(asked, candidates, 5).map(({ id }) => id);

describe('near matches of an unknown address', () => {
  it('forgive a slip in a name', () => expect(ids('phan-van-gang', officials)[0]).toBe('phan-van-giang'));
  it('forgive diacritics and the order of names', () =>
    expect(ids('Giang Phan Văn', officials)[0]).toBe('phan-van-giang'));
  it('know the sessions of a forum by a shortened id', () =>
    expect(ids('2024-12-05-security-dialogue', engagements)[0]).toBe('2024-12-05-security-dialogue-3'));
  it('are none for what resembles nothing', () => expect(ids('wp-login.php', officials)).toEqual([]));
  it('are none for nothing', () => expect(ids('%%%', officials)).toEqual([]));
});

describe('the edit distance', () => {
  it('is 0 for the same text only, the same both ways, and never more than the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
  it('counts what must change', () => expect(editDistance('kitten', 'sitting')).toBe(3));
});
