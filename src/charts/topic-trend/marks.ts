import { countedIf } from '#charts/behind.ts';
import type { MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import type { TrendSeries } from './series.ts';

/** The bars of the numbers; those of the shares say the same of the same engagements. */
const marksOf: MarksOf<TrendSeries> = (series, context, box) => {
  const { columns, bar, counts } = layOut(series, box);
  return columns
    .filter(({ value: { n } }) => n > 0)
    .map(({ value: { year, n }, x }) => ({
      left: x - bar / 2,
      top: counts.at(n),
      width: bar,
      height: counts.base - counts.at(n),
      kind: 'upright',
      engagements: countedIf(
        context,
        ({ engagement, domains }) => engagement.year === year && domains.includes(series.domain),
      ),
    }));
};

export default marksOf;
