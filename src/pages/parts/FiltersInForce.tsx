import { activeFilters } from '#selection/change.ts';
import type { Facet } from '#selection/selection.ts';
import { PinnedChips } from './PinnedChips.tsx';
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
export function FiltersInForce({ view, resting, words }: Props) {
  const { selection } = view.state;
  const filters = activeFilters(selection);
  if (filters.length === 0) return null;
  const rests = selection[resting].length > 0;
  const others = filters.some((filter) => filter.kind !== 'codes' || filter.facet !== resting);
  return (
    <>
      <p className={css.words}>
        {[others && words.filtered, rests && words.override].filter(Boolean).join(' ')}
      </p>
      <PinnedChips view={view} />
    </>
  );
}
