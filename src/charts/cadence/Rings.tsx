import type { Palette } from '#ui/palette.ts';
import type { Layout, RowPlace } from './layout.ts';
import { extentOf } from './marks.ts';
import { ringRadius, ringsOf } from './rings.ts';
import { absentLabel } from './words.ts';

type Props = { readonly place: RowPlace; readonly layout: Layout; readonly palette: Palette };

/** Sessions without a date of their own: small and grey, so that none is taken for a session on the axis. */
export function Rings({ place: { row, y }, layout, palette }: Props) {
  const radius = ringRadius(layout);
  return row.absent.flatMap((run) =>
    ringsOf(run, layout).map((ring) => (
      <g key={ring.first}>
        {run.from === null && (
          <line x1={ring.x} x2={extentOf(run.to, layout).left} y1={y} y2={y} stroke={palette.mid} strokeWidth={1.25 * layout.text} strokeDasharray="2 2" />
        )}
        <circle cx={ring.x} cy={y} r={radius} fill={palette.ground} stroke={palette.ink3} strokeWidth={1.25 * layout.text}>
          <title>{absentLabel(ring)}</title>
        </circle>
      </g>
    )),
  );
} // prettier-ignore
