import type { ChartContext } from '#charts/chart.ts';
import { whoMetWhom, type WhoMetWhom } from '#charts/who-met-whom/meetings.ts';

export type MatrixSeries = {
  readonly meetings: WhoMetWhom;
  /** Whether all are drawn, or those who met most. */
  readonly all: boolean;
  /** Names of the parties: of rows, of columns. */
  readonly parties: readonly [string, string];
  /** Officials that the page is filtered by. */
  readonly selected: ReadonlySet<string>;
};

export function matrixSeries({ ledger, selection, selected, view }: ChartContext): MatrixSeries {
  const [first, second] = ledger.core.meta.parties;
  return {
    meetings: whoMetWhom(ledger, selected),
    all: view.pairs === 'all',
    parties: [first.name, second.name],
    selected: new Set(selection.official),
  };
}
