import { useMemo } from 'react';
import type { ChartContext, Previous } from '#charts/chart.ts';
import { previousYears } from '#charts/previousYears.ts';
import type { Ledger } from '#model/ledger.ts';
import { setYears } from '#selection/change.ts';
import { evaluate } from '#selection/evaluate.ts';
import type { SelectionIndex } from '#selection/index.ts';
import type { Selection } from '#selection/selection.ts';
import type { View } from './useView.ts';

function previousOf(ledger: Ledger, index: SelectionIndex, selection: Selection): Previous | null {
  const years = previousYears(selection, ledger);
  return years && { years, selected: evaluate(index, setYears(selection, ...years)).selected };
}

/** What the figures of a page are made of; the same object as long as the view is the same. */
export function useChartContext({ ledger, index, state, evaluation }: View): ChartContext {
  const { selection, view } = state;
  const { selected } = evaluation;
  const previous = useMemo(() => previousOf(ledger, index, selection), [ledger, index, selection]);
  return useMemo(
    () => ({ ledger, selection, selected, view, previous }),
    [ledger, selection, selected, view, previous],
  );
}
