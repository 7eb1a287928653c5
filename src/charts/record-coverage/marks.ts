import { countedIf } from '#charts/behind.ts';
import type { MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import type { RecordCoverageSeries } from './series.ts';

/** The bars of the engagements. */
const marksOf: MarksOf<RecordCoverageSeries> = (series, context, box) => {
  const { columns, bar, panels } = layOut(series, box);
  const [{ at, base }] = panels;
  return columns
    .filter(({ value: { n } }) => n > 0)
    .map(({ value: { year, n }, x }) => ({
      left: x - bar / 2,
      top: at(n),
      width: bar,
      height: base - at(n),
      kind: 'upright',
      engagements: countedIf(context, ({ engagement }) => engagement.year === year),
    }));
};

export default marksOf;
