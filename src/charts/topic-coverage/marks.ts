import { countedIf } from '#charts/behind.ts';
import type { MarksOf } from '#charts/marks.ts';
import { barHeight, layOut } from './layout.ts';
import type { CoverageSeries } from './series.ts';

/** The bars. */
const marksOf: MarksOf<CoverageSeries> = (series, context, box) => {
  const { rows, left, numbers, text } = layOut(series, context.ledger, box);
  const height = barHeight(text);
  return rows
    .filter(({ row: { count } }) => count > 0)
    .map(({ row: { code }, middle, length }) => ({
      left,
      top: middle - height / 2,
      width: length,
      height,
      kind: 'lying',
      end: numbers - 4 * text,
      engagements: countedIf(context, ({ domains }) => domains.includes(code)),
    }));
};

export default marksOf;
