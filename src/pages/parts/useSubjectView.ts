import { useMemo } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import { provenanceOf } from '#export/provenance.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { clearFacet, withCodes } from '#selection/change.ts';
import { evaluate } from '#selection/evaluate.ts';
import { useView, type View } from './useView.ts';

export type SubjectView = View & {
  /**
   * What the page's figures are made of; the same object for the same view. Its engagements are those of all filters but the one
   * that the page takes the place of; its selection still holds that one, for links to keep.
   */
  readonly context: ChartContext;
};

/**
 * The view of a page about one forum or one topic. The page takes the place of the filter of that kind, which rests; all other
 * filters apply. `isOwn` picks what its files state as their origin.
 */
export function useSubjectView(
  facet: 'mechanism' | 'domain',
  code: string,
  isOwn: (engagement: LedgerEngagement) => boolean,
): SubjectView {
  const view = useView();
  const { ledger, index, state, address } = view;
  const context = useMemo((): ChartContext => {
    const { selected } = evaluate(index, clearFacet(state.selection, facet));
    return { ledger, selection: state.selection, selected, view: state.view, previous: null };
  }, [ledger, index, state, facet]);
  const records = Array.from(context.selected.members)
    .flatMap((row) => ledger.engagements[row] ?? [])
    .filter(isOwn)
    .map(({ id }) => id);
  const selection = withCodes(context.selection, facet, [code]);
  return { ...view, context, records, provenance: provenanceOf({ ledger, selection, records, address }) };
} // prettier-ignore
