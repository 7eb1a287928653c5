import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart } from './extent.ts';
import { levels } from './levels.ts';
import { thin } from './thin.ts';

const label = (left: number, right: number, rank = 1) => ({ left, right, rank });
const some = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 2 }))
    .map(([left, width, rank]) => label(left, left + width, rank)),
);

describe('thinning labels', () => {
  it('keeps all that stand apart, in their order', () => {
    const labels = [label(0, 10), label(20, 30), label(40, 50)];
    expect(thin(labels, 10)).toEqual(labels);
  });

  it('keeps the more wanted of two that meet', () => {
    expect(thin([label(0, 10), label(5, 15, 0)], 0)).toEqual([label(5, 15, 0)]);
  });

  it('never keeps two that meet, nor drops one that meets none that is kept', () => {
    fc.assert(
      fc.property(some, (labels) => {
        const kept = thin(labels, 4);
        for (const [i, a] of kept.entries())
          for (const b of kept.slice(i + 1)) expect(areApart(a, b, 4)).toBe(true);
        for (const dropped of labels.filter((l) => !kept.includes(l)))
          expect(kept.some((l) => !areApart(l, dropped, 4))).toBe(true);
      }),
    );
  });
});

describe('levels', () => {
  it('stack only what overlaps', () => {
    const extents = [label(0, 10), label(5, 15), label(12, 20), label(14, 18)];
    expect(levels(extents, 1).map(({ level }) => level)).toEqual([0, 1, 0, 2]);
  });

  it('keep apart all that share a level', () => {
    fc.assert(
      fc.property(some, (extents) => {
        const stacked = levels(extents, 2);
        for (const [i, a] of stacked.entries())
          for (const b of stacked.slice(i + 1))
            if (a.level === b.level) expect(areApart(a.extent, b.extent, 2)).toBe(true);
      }),
    );
  });
});
