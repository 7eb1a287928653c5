import { useMemo } from 'react';
import type { ChartContext } from '#charts/chart.ts';
import type { Provenance } from '#export/parts.ts';
import { provenanceOf } from '#export/provenance.ts';
import { evaluate } from '#selection/evaluate.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import type { View } from './useView.ts';

/** The whole ledger, whatever is filtered: for a figure about the record itself, which stands at `address`. */
export function useWhole({ ledger, index }: View, address: string): { context: ChartContext; provenance: Provenance } {
  const context = useMemo(
    (): ChartContext => ({
      ledger,
      selection: EVERYTHING,
      selected: evaluate(index, EVERYTHING).selected,
      view: DEFAULT_VIEW,
      previous: null,
    }),
    [ledger, index],
  );
  const provenance = useMemo(() => {
    const records = ledger.engagements.map(({ id }) => id);
    return provenanceOf({ ledger, selection: EVERYTHING, records, address });
  }, [ledger, address]);
  return { context, provenance };
} // prettier-ignore
