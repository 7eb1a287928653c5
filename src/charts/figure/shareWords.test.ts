import { describe, expect, it } from 'vitest';
import type { Mark } from '#charts/marks.ts';
import { placeShares } from './shareWords.ts';
import type { Share } from './shares.ts';

const upright = (left: number, width: number): Mark => ({
  left, width, top: 40, height: 60, kind: 'upright', engagements: () => [],
}); // prettier-ignore
const lying = (top: number, width: number, end: number): Mark => ({
  left: 0, width, top, height: 12, kind: 'lying', end, engagements: () => [],
}); // prettier-ignore
const share = (mark: Mark, n: number): Share => ({ mark, n, of: 20 });
const said = (shares: readonly Share[]) => placeShares(shares, 400, 1).map(({ words }) => words);

describe('how much of each bar another figure points at', () => {
  it('is said of what where all bars have room for it', () => {
    expect(said([share(upright(0, 60), 3), share(upright(70, 60), 5)])).toEqual(['3 of 20', '5 of 20']);
  });

  it('is said as a number by all where one has no room', () => {
    expect(said([share(upright(0, 60), 3), share(upright(70, 12), 5), share(upright(84, 12), 4)])).toEqual(['5', '4', '3']); // prettier-ignore
  });

  it('is said by the largest where numbers have no room either', () => {
    const months = Array.from({ length: 9 }, (_, i) => share(upright(4 * i, 3), i + 1));
    const words = placeShares(months, 400, 1);
    expect(words[0]?.words).toBe('9');
    expect(words.length).toBeLessThan(9);
    words.forEach((one, i) =>
      words
        .slice(i + 1)
        .forEach((other) => expect(one.left >= other.right || other.left >= one.right).toBe(true)),
    );
  });

  it('ends with the picture, and before what stands behind a lying bar', () => {
    const [last] = placeShares([share(upright(390, 10), 12)], 400, 1);
    expect(last?.right).toBeLessThanOrEqual(402);
    expect(said([share(lying(0, 300, 395), 12), share(lying(30, 365, 395), 14)])).toEqual(['14', '12']);
    expect(said([share(lying(0, 380, 395), 12)])).toEqual([]);
  });

  it('covers the number that stands there already', () => {
    const [words] = placeShares([share({ ...lying(0, 100, 400), own: 70 }, 2)], 400, 1);
    expect(words?.right).toBeGreaterThanOrEqual(176);
  });

  it('is not said on small bars', () => {
    expect(said([share({ ...upright(0, 60), isSmall: true }, 3)])).toEqual([]);
  });
});
