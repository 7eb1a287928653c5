import type { Drawing } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import type { TimeAxis } from './axis.ts';
import { ASIDE, LABEL_SIZE, type PlacedMoments } from './placedMoments.ts';
import { Words } from './Words.tsx';

type Props = {
  readonly moments: PlacedMoments;
  /** The axis, from the top of the picture below the labels. */
  readonly axis: TimeAxis;
  readonly text: number;
  readonly palette: Palette;
};

/** From this width on what is known of a date is drawn as a band: px. */
const COARSE = 3;

/** Thin lines with labels: a day is a line, a month or a year a band as long as what is known of it. */
export function Moments({ moments: { placed, height }, axis: { top, base, isOpen }, text, palette }: Props) {
  const from = height + top;
  return placed.map(({ moment, label, days, words, baseline }) => {
    const x = Math.round(days.left) + 0.5;
    const width = days.right - days.left;
    const isLeft = words.left < days.left;
    return (
      <g key={moment.id}>
        {width >= COARSE ? (
          <>
            <rect x={days.left} y={height - 3 * text} width={width} height={2 * text} fill={palette.ink2} />
            {isOpen && <rect x={days.left} y={from} width={width} height={base - top} fill={palette.tint} />}
          </>
        ) : (
          isOpen && <line x1={x} x2={x} y1={from} y2={height + base} stroke={palette.mid} strokeDasharray="2 3" />
        )}
        <line x1={x} x2={x} y1={baseline - 10 * text} y2={height - text} stroke={palette.ink2} />
        <rect
          x={isLeft ? words.left : x + 1}
          y={baseline - 11 * text}
          width={words.right - words.left - 1}
          height={14 * text}
          fill={palette.ground}
        />
        <Words
          x={isLeft ? words.right - ASIDE * text : x + ASIDE * text}
          y={baseline}
          anchor={isLeft ? 'end' : 'start'}
          type={{ size: LABEL_SIZE * text, fill: palette.ink2 }}
          lines={[label]}
        />
      </g>
    );
  });
} // prettier-ignore

/** A picture with the moments over it and, as far as it is open, behind it. */
export const withMoments = (props: Props, { element, width, height }: Drawing): Drawing => ({
  element: (
    <>
      <Moments {...props} />
      <g transform={`translate(0 ${props.moments.height})`}>{element}</g>
    </>
  ),
  width,
  height: height + props.moments.height,
});
