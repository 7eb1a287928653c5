import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Behind } from '#charts/behind.ts';
import type { OverlayProps } from '#charts/chart.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { pairTarget, personTarget } from '#charts/who-met-whom/targets.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { layOut, type Edge } from './layout.ts';
import type { NetworkSeries } from './series.ts';

const PLACE = { left: 0, top: 0, width: 0, height: 0 };
const LAYER = { position: 'absolute', inset: 0 } as const;
const LINE = { pointerEvents: 'stroke' } as const;
/** As wide as a pointer needs. */
const WIDE = 10;

const nameOf = ({ pair: { first, second } }: Edge) => words.pair(first.name, second.name);

/**
 * A mark leads to the page of its official, a line to the engagements of its pair. Lines are for pointers: by keys the matrix leads to
 * the same.
 */
export default function Overlay({ series, context, box, palette, onPick, onBehind }: OverlayProps<NetworkSeries>) {
  const navigate = useNavigate();
  const [at, setAt] = useState<string | null>(null);
  const { nodes, edges, width, height } = useMemo(() => layOut(series, box), [series, box]);
  const point = (behind: Behind | null) => {
    setAt(behind?.title ?? null);
    onBehind(behind);
  };
  const rows = ([0, 1] as const).map((side) =>
    nodes
      .filter(({ person }) => person.side === side)
      .map(({ person, x, y, radius, label }) => {
        const half = Math.max(radius, 8);
        const [left, right] = [Math.min(x - half, label?.box.left ?? x), Math.max(x + half, label?.box.right ?? x)];
        const [top, bottom] = [Math.min(y - half, label?.box.top ?? y), Math.max(y + half, label?.box.bottom ?? y)];
        return personTarget(context, person, { left, top, width: right - left, height: bottom - top });
      }),
  );
  const isLit = (edge: Edge) => [nameOf(edge), edge.pair.first.name, edge.pair.second.name].includes(at ?? '');
  return (
    <>
      <svg width={width} height={height} style={LAYER} aria-hidden="true">
        {edges.map((edge) => {
          const { to, behind, label } = pairTarget(context, edge.pair, PLACE);
          const ends = { x1: edge.from.x, y1: edge.from.y, x2: edge.to.x, y2: edge.to.y };
          return (
            <g key={nameOf(edge)}>
              {isLit(edge) && <line {...ends} stroke={palette.ink} strokeWidth={edge.width} pointerEvents="none" />}
              <line
                {...ends}
                stroke="transparent"
                strokeWidth={Math.max(WIDE, edge.width)}
                style={{ ...LINE, cursor: typeof to === 'string' ? 'pointer' : 'default' }}
                onPointerEnter={() => point(behind ?? null)}
                onPointerLeave={() => point(null)}
                onClick={() => {
                  if (typeof to === 'string') void navigate(to);
                }}
              >
                <title>{label}</title>
              </line>
            </g>
          );
        })}
      </svg>
      <Targets label={words.network.title} rows={rows} onPick={onPick} onBehind={point} />
    </>
  );
} // prettier-ignore
