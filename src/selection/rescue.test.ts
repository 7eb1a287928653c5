import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naive } from '../../tests/fixtures/naive.ts';
import { columnsOf, someRows, someSelection } from '../../tests/fixtures/rows.ts';
import { buildIndex } from './index.ts';
import { rescues } from './rescue.ts';
import { EVERYTHING, FACETS } from './selection.ts';

describe('rescues', () => {
  it('name what is in view without the filter, the most helpful first', () => {
    fc.assert(
      fc.property(someRows, someSelection, (rows, selection) => {
        const found = rescues(buildIndex(columnsOf(rows)), selection);
        for (const { without, total } of found) expect(total).toBe(naive(rows, without).units.length);
        const totals = found.map(({ total }) => total);
        expect(totals).toEqual(totals.toSorted((a, b) => b - a));
        expect(totals).not.toContain(0);
      }),
      { numRuns: 100 },
    );
  });

  it('offer one domain of several only where all of them are demanded', () => {
    const rows = [
      { ...Object.fromEntries(FACETS.map((f) => [f, ['a']])), first: 2010, last: 2010, root: 0, text: '' },
    ];
    const index = buildIndex(columnsOf(rows as never));
    const removedBy = (match: 'any' | 'all') =>
      rescues(index, { ...EVERYTHING, domain: ['a', 'c'], match }).map(({ filter }) => filter);
    expect(removedBy('any')).toEqual([{ kind: 'codes', facet: 'domain', codes: ['a', 'c'] }]);
    expect(removedBy('all')).toEqual([
      { kind: 'codes', facet: 'domain', codes: ['a', 'c'] },
      { kind: 'codes', facet: 'domain', codes: ['c'] },
    ]);
  });
});
