import { use, useMemo, useSyncExternalStore } from 'react';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Box } from '#export/parts.ts';
import { textWidth } from '#ui/measure.ts';
import type { Palette } from '#ui/palette.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { highlighted, subscribe } from './highlight.ts';
import css from './Layers.module.css';
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

type DrawnProps = { readonly share: Share; readonly palette: Palette; readonly text: number };

const LINE = 3;

/** How much of a bar it is: a line along its edge, and in numbers. */
function Part({ share: { mark, n, of }, palette, text }: DrawnProps) {
  const { left, top, width, height, kind } = mark;
  const isUp = kind === 'upright';
  const [long, wide] = isUp ? [(height * n) / of, LINE] : [(width * n) / of, LINE];
  const line = isUp
    ? { x: left - 1, y: top + height - long, width: wide, height: long }
    : { x: left, y: top + height - wide + 1, width: long, height: wide };
  const words = chartsWords.figure.share(n, of);
  const room = textWidth(words, 11 * text, 'sans600');
  const at = isUp ? { x: left + width / 2 - room / 2, y: top - 6 * text } : { x: left + width + 6 * text, y: top + height / 2 + 4 * text };
  return (
    <>
      <rect {...line} fill={palette.ink} stroke={palette.ground} strokeWidth={1} paintOrder="stroke" />
      <rect x={at.x - 2} y={at.y - 10 * text} width={room + 4} height={13 * text} fill={palette.ground} />
      <text {...at} fontSize={11 * text} fontWeight={600} fill={palette.ink}>
        {words}
      </text>
    </>
  );
} // prettier-ignore

function Shown(props: DrawnProps) {
  const { left, top, width, height, kind } = props.share.mark;
  if (kind === 'upright' || kind === 'lying') return <Part {...props} />;
  const aside = kind === 'dot' ? 2 : 0;
  return (
    <rect
      x={left - aside}
      y={top - aside}
      width={width + 2 * aside}
      height={height + 2 * aside}
      rx={kind === 'dot' ? (height + 2 * aside) / 2 : 0}
      fill="none"
      stroke={props.palette.ink}
      strokeWidth={2}
    />
  );
}

/** Words over bars that stand close say less than no words. */
const MOST_WORDS = 400;

/** What the reader points at in another figure, over the marks of this one. The picture below stays as it is. */
export default function Highlight({ load, context, box, palette, id, size, top }: Props) {
  const marksOf = use(load());
  const index = useMemo(() => indexMarks(marksOf(context, box)), [marksOf, context, box]);
  const lit = useSyncExternalStore(subscribe, highlighted);
  const shares = lit === null || lit.by === id ? [] : sharesOf(index, lit.engagements);
  return (
    <svg
      className={css.highlight}
      {...size}
      style={{ top }}
      aria-hidden="true"
      data-highlight={shares.length}
    >
      {shares.slice(0, MOST_WORDS).map((share) => (
        <Shown key={`${share.mark.left} ${share.mark.top}`} share={share} palette={palette} text={box.text} />
      ))}
    </svg>
  );
}
