import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naive } from '../../tests/fixtures/naive.ts';
import { columnsOf, someRows, someSelection } from '../../tests/fixtures/rows.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { buildIndex } from './index.ts';
import { EVERYTHING, type Selection } from './selection.ts';

const asLists = ({ selected, options, years }: Evaluation) => ({
  units: [...selected.units],
  members: [...selected.members],
  unitOf: [...selected.unitOf],
  undecided: [...selected.undecided],
  options: Object.fromEntries(Object.entries(options).map(([facet, counts]) => [facet, [...counts]])),
  years: { first: years.first, counts: [...years.counts] },
});

describe('evaluate', () => {
  it('equals a naive filter for one selection after another, whatever the index remembers of the last', () => {
    fc.assert(
      fc.property(someRows, fc.array(someSelection, { minLength: 1, maxLength: 6 }), (rows, selections) => {
        const index = buildIndex(columnsOf(rows));
        for (const selection of selections)
          expect(asLists(evaluate(index, selection))).toEqual(naive(rows, selection));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps an earlier answer as it was when a later one is asked for', () => {
    fc.assert(
      fc.property(someRows, someSelection, someSelection, (rows, first, second) => {
        const index = buildIndex(columnsOf(rows));
        const earlier = evaluate(index, first);
        evaluate(index, second);
        expect(asLists(earlier)).toEqual(naive(rows, first));
      }),
      { numRuns: 100 },
    );
  });

  it('says how many units there are without listing them', () => {
    fc.assert(
      fc.property(someRows, someSelection, (rows, selection) => {
        const { total, selected } = evaluate(buildIndex(columnsOf(rows)), selection);
        expect(total).toBe(selected.units.length);
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing for a code that it does not know, and does not throw', () => {
    const index = buildIndex(columnsOf([]));
    const strange: Selection = { ...EVERYTHING, domain: ['unheard-of'], q: '~ \u0300 [', from: 9999, to: 1 };
    expect(evaluate(index, strange).total).toBe(0);
  });

  it('survives a copy into a worker: the index is plain data', () => {
    fc.assert(
      fc.property(someRows, someSelection, (rows, selection) => {
        const index = structuredClone(buildIndex(columnsOf(rows)));
        expect(asLists(evaluate(index, selection))).toEqual(naive(rows, selection));
      }),
      { numRuns: 100 },
    );
  });
});
