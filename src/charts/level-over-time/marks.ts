import type { MarksOf } from '#charts/marks.ts';
import { ABOVE, columnBox } from '#charts/year-columns/columns.ts';
import { behindLevel } from './behind.ts';
import { layOut } from './layout.ts';
import type { LevelSeries } from './series.ts';

/** The cells that hold dots. */
const marksOf: MarksOf<LevelSeries> = (series, context, box) => {
  const { columns, rows } = layOut(series, context.ledger, box, true);
  return rows.flatMap(({ row: { code, counts }, top, bottom }) => {
    const head = top + (columns.above ? ABOVE * box.text : 1);
    return columns.years.flatMap((year, i) =>
      counts[i] === 0
        ? []
        : {
            ...columnBox(columns, i),
            top: head,
            height: bottom - head - 1,
            kind: 'cell' as const,
            engagements: behindLevel('', (level) => level === code, year, context).engagements,
          },
    );
  });
};

export default marksOf;
