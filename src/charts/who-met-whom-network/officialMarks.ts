import type { MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import type { NetworkSeries } from './series.ts';

/** The officials who took part. */
const marksOf: MarksOf<NetworkSeries> = (series, _, box) =>
  series.meetings.pairs.length === 0
    ? []
    : layOut(series, box).nodes.map(({ person: { units }, x, y, radius }) => ({
        left: x - radius,
        top: y - radius,
        width: 2 * radius,
        height: 2 * radius,
        kind: 'dot',
        engagements: () => units,
      }));

export default marksOf;
