import type { Mark, MarksOf } from '#charts/marks.ts';
import type { Pair } from '#charts/who-met-whom/meetings.ts';
import { cellBox, layOutMatrix } from './layout.ts';
import { layOutList } from './list.ts';
import { isNarrow } from './narrow.ts';
import type { MatrixSeries } from './series.ts';

type Place = Pick<Mark, 'left' | 'top' | 'width' | 'height'>;

const markOf = ({ units }: Pair, place: Place): Mark => ({
  ...place,
  kind: 'cell',
  engagements: () => units,
});

/** The numbers of the pairs. */
const marksOf: MarksOf<MatrixSeries> = (series, _, box) => {
  if (series.meetings.pairs.length === 0) return [];
  if (isNarrow(box)) {
    const { rows, cell: width } = layOutList(series, box);
    return rows.map(({ pair, top, height }) =>
      markOf(pair, { left: box.width - width, top: top + 1, width, height: height - 2 }),
    );
  }
  const layout = layOutMatrix(series, box);
  return layout.bands.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => markOf(cell.pair, cellBox(layout, row, cell)))),
  );
};

export default marksOf;
