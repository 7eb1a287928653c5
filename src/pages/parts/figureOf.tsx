import type { Chart, ChartContext } from '#charts/chart.ts';
import { Figure } from '#charts/Figure.tsx';
import type { SheetPlace } from '#charts/figure/Sheet.tsx';
import { togglePick } from '#selection/change.ts';
import type { View } from './useView.ts';

/** Draws the numbered figures of a page: what is picked or set in one goes into the page's address. */
export function figureOf({ state, commit, provenance, rows }: View, context: ChartContext) {
  return (chart: Chart, number: number, sheet?: SheetPlace) => (
    <Figure
      chart={chart}
      context={context}
      number={number}
      provenance={provenance}
      rows={rows}
      onPick={(pick) => commit({ ...state, selection: togglePick(state.selection, pick) })}
      onView={(next) => commit({ ...state, view: next })}
      {...(sheet && { sheet })}
    />
  );
}
