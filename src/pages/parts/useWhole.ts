import { useMemo } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import type { Provenance } from '#export/parts.ts';
import { provenanceOf } from '#export/provenance.ts';
import { engagementsAt } from '#model/rows.ts';
import { setYears } from '#selection/change.ts';
import { evaluate } from '#selection/evaluate.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { toQuery } from '#url/query.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import type { View } from './useView.ts';

/** The whole record of the years chosen, whatever else is filtered: for a figure about the record itself, which stands at `page`. */
export function useWhole({ ledger, index, state }: View, page: string): { context: ChartContext; provenance: Provenance } {
  const { from, to } = state.selection;
  const { moments } = state.view;
  const context = useMemo((): ChartContext => {
    const selection = setYears(EVERYTHING, from, to);
    const { selected } = evaluate(index, selection);
    return { ledger, selection, selected, view: { ...DEFAULT_VIEW, moments }, previous: null };
  }, [ledger, index, from, to, moments]);
  const provenance = useMemo(() => {
    const { selection, selected, view } = context;
    const records = engagementsAt(ledger, selected.members).map(({ id }) => id);
    const address = new URL(page);
    address.search = toQuery({ selection, view });
    return provenanceOf({ ledger, selection, records, address: address.href });
  }, [ledger, context, page]);
  return { context, provenance };
} // prettier-ignore
