import { activeFilters, removeFilter, type Filter } from './change.ts';
import { evaluate } from './evaluate.ts';
import type { SelectionIndex } from './index.ts';
import { FACETS, type Selection } from './selection.ts';

/** A way out of an empty view: a filter, what is in view without it, and how much that is. */
export type Rescue = { readonly filter: Filter; readonly without: Selection; readonly total: number };

/** The codes of a facet go together: to remove one that is joined to others by OR cannot help. */
function removable(selection: Selection): Filter[] {
  const demanded = selection.match === 'all' && selection.domain.length > 1 ? selection.domain : [];
  return [
    ...FACETS.filter((facet) => selection[facet].length > 0).map((facet): Filter => ({
      kind: 'codes',
      facet,
      codes: selection[facet],
    })),
    ...demanded.map((code): Filter => ({ kind: 'codes', facet: 'domain', codes: [code] })),
    ...activeFilters(selection).filter((filter) => filter.kind !== 'codes'),
  ];
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
