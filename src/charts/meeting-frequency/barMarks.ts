import type { ChartContext } from '#charts/chart.ts';
import type { Mark } from '#charts/marks.ts';
import { behindBar } from './behind.ts';
import type { PlacedBar } from './layout.ts';
import type { FrequencySeries } from './series.ts';

/** The bars of one series that count something, standing on a line. */
export const barMarks = (
  series: FrequencySeries,
  { bars, base }: { readonly bars: readonly PlacedBar[]; readonly base: number },
  context: ChartContext,
): Mark[] =>
  bars
    .filter(({ bar }) => bar.total > 0)
    .map(({ bar, x, width, y }) => ({
      left: x,
      top: y,
      width,
      height: base - y,
      kind: 'upright',
      engagements: behindBar(series, bar, null, context),
    }));
