import type { MarksOf } from '#charts/marks.ts';
import { behindBar } from './behind.ts';
import { layOut } from './layout.ts';
import type { FrequencySeries } from './series.ts';

/** The bars. */
const marksOf: MarksOf<FrequencySeries> = (series, context, box) => {
  const { bars, base } = layOut(series, box, true);
  return bars
    .filter(({ bar }) => bar.total > 0)
    .map(({ bar, x, width, y }) => ({
      left: x,
      top: y,
      width,
      height: base - y,
      kind: 'upright',
      engagements: behindBar(series, bar, null, context),
    }));
};

export default marksOf;
