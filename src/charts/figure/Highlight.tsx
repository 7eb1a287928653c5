import { use, useMemo, useSyncExternalStore } from 'react';
import type { Box } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { highlighted, subscribe } from './highlight.ts';
import css from './Layers.module.css';
import { placeShares } from './shareWords.ts';
import { indexMarks, sharesOf, type Share } from './shares.ts';

type Props = {
  readonly load: NonNullable<Chart['marks']>;
  readonly context: ChartContext;
  readonly box: Box;
  readonly palette: Palette;
  /** The figure itself, which needs no highlight of what the reader is at. */
  readonly id: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly top: number;
};

type DrawnProps = { readonly share: Share; readonly palette: Palette };

const LINE = 3;

/** How much of a bar it is: a line along its edge, or over a bar that is no wider than two of them. */
function Part({ share: { mark, n, of }, palette }: DrawnProps) {
  const { left, top, width, height, kind } = mark;
  const isUp = kind === 'upright';
  const long = ((isUp ? height : width) * n) / of;
  if (isUp && width <= 2 * LINE)
    return <rect x={left} y={top + height - long} width={width} height={long} fill={palette.ink} />;
  const line = isUp
    ? { x: left - 1, y: top + height - long, width: LINE, height: long }
    : { x: left, y: top + height - LINE + 1, width: long, height: LINE };
  return <rect {...line} fill={palette.ink} stroke={palette.ground} strokeWidth={1} paintOrder="stroke" />;
}

function Shown(props: DrawnProps) {
  const { left, top, width, height, kind } = props.share.mark;
  if (kind === 'upright' || kind === 'lying') return <Part {...props} />;
  const { ink, ground } = props.palette;
  if (kind === 'dot')
    return (
      <rect
        x={left - 2}
        y={top - 2}
        width={width + 4}
        height={height + 4}
        rx={height / 2 + 2}
        fill="none"
        stroke={ink}
        strokeWidth={2}
      />
    );
  // On the darkest cells ink alone is not seen.
  const inside = {
    x: left + 1.5,
    y: top + 1.5,
    width: Math.max(0, width - 3),
    height: Math.max(0, height - 3),
  };
  return (
    <>
      <rect {...inside} fill="none" stroke={ground} />
      <rect x={left} y={top} width={width} height={height} fill="none" stroke={ink} strokeWidth={2} />
    </>
  );
}

/** More than these say less than none, and keep the pointer waiting. */
const MOST = 1000;

/** What the reader points at in another figure, over the marks of this one. The picture below stays as it is. */
export default function Highlight({ load, context, box, palette, id, size, top }: Props) {
  const marksOf = use(load());
  const index = useMemo(() => indexMarks(marksOf(context, box)), [marksOf, context, box]);
  const lit = useSyncExternalStore(subscribe, highlighted);
  const found = lit === null || lit.by === id ? [] : sharesOf(index, lit.engagements);
  const shares = found.slice(0, MOST);
  const { text } = box;
  return (
    <svg className={css.highlight} {...size} style={{ top }} aria-hidden="true" data-highlight={found.length}>
      {shares.map((share) => (
        <Shown key={`${share.mark.left} ${share.mark.top}`} share={share} palette={palette} />
      ))}
      {placeShares(shares, size.width, text).map(({ words, x, y, left, right, top: above, bottom }) => (
        <g key={`${left} ${above}`}>
          <rect x={left} y={above} width={right - left} height={bottom - above} fill={palette.ground} />
          <text x={x} y={y} fontSize={11 * text} fontWeight={600} fill={palette.ink}>
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}
