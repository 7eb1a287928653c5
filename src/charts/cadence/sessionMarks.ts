import { dotMark, type MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import { extentOf, radiusOf } from './marks.ts';
import type { CadenceSeries } from './series.ts';

/** Where each session stands. */
const marksOf: MarksOf<CadenceSeries> = (series, _, box) => {
  const layout = layOut(series, box);
  const radius = radiusOf(layout);
  return layout.rows.flatMap(({ row, y }) =>
    row.marked.map((session) => dotMark(extentOf(session, layout), y, radius, session.engagement)),
  );
};

export default marksOf;
