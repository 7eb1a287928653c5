import type { Ledger } from '#model/ledger.ts';
import { facetCodes } from '#selection/facetCodes.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import type { Facet } from '#selection/selection.ts';
import type { Numbers } from './entry.ts';

/** How many engagements each code would give, looked up by code. */
export function numbersOf(ledger: Ledger, options: Evaluation['options']): Numbers {
  const known = new Map<Facet, ReadonlyMap<string, number>>();
  return (facet, code) => {
    const counts =
      known.get(facet) ?? new Map(facetCodes(facet, ledger).map((each, i) => [each, options[facet][i] ?? 0]));
    known.set(facet, counts);
    return counts.get(code) ?? 0;
  };
}
