import { dotMark, type MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import type { TimelineSeries } from './series.ts';

/** Where each meeting stands. */
const marksOf: MarksOf<TimelineSeries> = (series, { ledger }, box) => {
  const { marks, radius } = layOut(ledger, series, box);
  return marks.map(({ meeting: { engagement }, middle, half, y }) =>
    dotMark({ left: middle - half, right: middle + half }, y, radius, engagement),
  );
};

export default marksOf;
