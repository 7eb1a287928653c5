import { FilterChips } from '#engagements/FilterChips.tsx';
import { activeFilters } from '#selection/change.ts';
import type { Facet } from '#selection/selection.ts';
import type { View } from './useView.ts';
import css from './FiltersInForce.module.css';

type Props = {
  readonly view: View;
  /** The filter that the page takes the place of. */
  readonly resting: Facet;
  /** What the filters do here, and that the resting one does nothing. */
  readonly words: { readonly filtered: string; readonly override: string };
};

/** On a page about one thing: which filters apply to it, each to be removed. */
export function FiltersInForce({ view: { ledger, state, commit }, resting, words }: Props) {
  const { selection } = state;
  const filters = activeFilters(selection);
  if (filters.length === 0) return null;
  const rests = selection[resting].length > 0;
  const others = filters.some((filter) => filter.kind !== 'codes' || filter.facet !== resting);
  return (
    <div className={css.filters}>
      <p className={css.words}>{[others && words.filtered, rests && words.override].filter(Boolean).join(' ')}</p>
      <FilterChips
        ledger={ledger}
        selection={selection}
        onChange={(next) => commit({ ...state, selection: next })}
      />
    </div>
  );
} // prettier-ignore
