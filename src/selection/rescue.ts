import { activeFilters, removeFilter, type Filter } from './change.ts';
import { evaluate } from './evaluate.ts';
import type { SelectionIndex } from './index.ts';
import { FACETS, type Selection } from './selection.ts';

/** A way out of an empty view: a filter, what is in view without it, and how much that is. */
export type Rescue = { readonly filter: Filter; readonly without: Selection; readonly total: number };

/** Removing one of several codes that are joined by OR cannot help: they go together. */
function removable(selection: Selection): Filter[] {
  const whole = FACETS.flatMap((facet): Filter[] =>
    selection[facet].length > 0 ? [{ kind: 'codes', facet, codes: selection[facet] }] : [],
  );
  const single = activeFilters(selection).filter(
    (filter) => filter.kind !== 'codes' || (filter.facet === 'domain' && selection.match === 'all'),
  );
  return selection.match === 'all' && selection.domain.length === 1
    ? [...whole, ...single.slice(1)]
    : [...whole, ...single];
}

/** The single filters whose removal leaves something in view, the most helpful first. */
export const rescues = (index: SelectionIndex, selection: Selection): Rescue[] =>
  removable(selection)
    .map((filter) => {
      const without = removeFilter(selection, filter);
      return { filter, without, total: evaluate(index, without).total };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
