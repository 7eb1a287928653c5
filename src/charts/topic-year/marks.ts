import type { MarksOf } from '#charts/marks.ts';
import { behindCell } from './behind.ts';
import { columnEdges, layOut } from './layout.ts';
import type { HeatSeries } from './series.ts';

/** The cells that hold a number. */
const marksOf: MarksOf<HeatSeries> = (series, context, box) => {
  const layout = layOut(series, context.ledger, box, true);
  return layout.rows.flatMap(({ row: { counts }, cells }, r) =>
    counts.flatMap((count, c) =>
      count === 0
        ? []
        : {
            ...columnEdges(layout, c),
            top: cells,
            height: layout.row - 1,
            kind: 'cell' as const,
            engagements: behindCell(series, r, c, context).engagements,
          },
    ),
  );
};

export default marksOf;
