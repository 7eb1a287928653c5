import { reach } from '#charts/timeline/Mark.tsx';
import { stretchOf } from '#charts/timeline/time.ts';
import { startOf } from '#model/edtf.ts';
import type { Layout } from './layout.ts';
import type { Session } from './series.ts';

/** Half the height of a mark: px; smaller where a year is short. */
export const radiusOf = ({ narrow, text }: Layout): number => (narrow ? 5 : 6) * text;

/** Where a session is drawn: px. `from` and `to` are its date's, `left` and `right` its mark's. */
export function extentOf({ engagement }: Session, layout: Layout) {
  const point = startOf(engagement.when);
  const stretch = stretchOf(point);
  const [from, to] = [layout.scale.at(stretch.from), layout.scale.at(stretch.to)];
  const middle = (from + to) / 2;
  const half = reach(point.precision, from, to, radiusOf(layout));
  return { from, to, middle, left: middle - half, right: middle + half };
}
