import type { MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import type { TimelineSeries } from './series.ts';

/** Where each meeting stands. */
const marksOf: MarksOf<TimelineSeries> = (series, { ledger }, box) => {
  const { marks, radius } = layOut(ledger, series, box);
  return marks.map(({ meeting: { engagement }, middle, half, y }) => ({
    left: middle - half,
    top: y - radius,
    width: 2 * half,
    height: 2 * radius,
    kind: 'dot' as const,
    engagements: () => [engagement],
  }));
};

export default marksOf;
