import { contextOfSide } from '#charts/compare-sides/sides.ts';
import type { MarksOf } from '#charts/marks.ts';
import { behindBar } from '#charts/meeting-frequency/behind.ts';
import { layOut } from './layout.ts';
import type { CompareFrequencySeries } from './series.ts';

/** The bars of both sides. */
const marksOf: MarksOf<CompareFrequencySeries> = (series, context, box) =>
  layOut(series, box, true).panels.flatMap(({ of: { side, frequency }, bars, base }) =>
    bars
      .filter(({ bar }) => bar.total > 0)
      .map(({ bar, x, width, y }) => ({
        left: x,
        top: y,
        width,
        height: base - y,
        kind: 'upright' as const,
        engagements: behindBar(frequency, bar, null, contextOfSide(context, side)),
      })),
  );

export default marksOf;
