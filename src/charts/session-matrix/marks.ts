import type { MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import type { MatrixSeries } from './series.ts';

/** The squares. */
const marksOf: MarksOf<MatrixSeries> = (series, _, box) => {
  const { rows, x0, step, cell } = layOut(series, box);
  return rows.flatMap(({ row: { raised }, y }) =>
    series.columns.flatMap(({ engagement }, i) =>
      raised[i]
        ? {
            left: x0 + (i + 0.5) * step - cell / 2,
            top: y - cell / 2,
            width: cell,
            height: cell,
            kind: 'cell' as const,
            engagements: () => [engagement],
          }
        : [],
    ),
  );
};

export default marksOf;
