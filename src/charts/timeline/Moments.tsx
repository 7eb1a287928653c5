import type { Drawing } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import type { TimeAxis } from './axis.ts';
import { ASIDE, LABEL_SIZE, type PlacedMoment, type PlacedMoments } from './placedMoments.ts';
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

type PartProps = Omit<Props, 'moments'> & { readonly placed: PlacedMoment; readonly height: number };

/** A day is a line, a month or a year a band as long as what is known of it; where cells fill the years, it ends above them. */
function Line({ placed: { days, baseline }, height, axis: { top, base, isOpen }, text, palette }: PartProps) {
  const x = Math.round(days.left) + 0.5;
  const width = days.right - days.left;
  const from = height + top;
  return (
    <>
      {width >= COARSE ? (
        <>
          <rect x={days.left} y={height - 3 * text} width={width} height={2 * text} fill={palette.ink2} />
          {isOpen && <rect x={days.left} y={from} width={width} height={base - top} fill={palette.tint} />}
        </>
      ) : (
        isOpen && <line x1={x} x2={x} y1={from} y2={height + base} stroke={palette.mid} strokeDasharray="2 3" />
      )}
      <line x1={x} x2={x} y1={baseline - 10 * text} y2={height - text} stroke={palette.ink2} />
    </>
  );
} // prettier-ignore

function Label({ placed: { days, words, label, baseline }, text, palette }: PartProps) {
  const x = Math.round(days.left) + 0.5;
  const isLeft = words.left < days.left;
  return (
    <>
      <rect
        x={isLeft ? words.left : x + 1}
        y={baseline - 11 * text}
        width={words.right - words.left - 1}
        height={14 * text}
        fill={palette.plate}
      />
      <Words
        x={isLeft ? words.right - ASIDE * text : x + ASIDE * text}
        y={baseline}
        anchor={isLeft ? 'end' : 'start'}
        type={{ size: LABEL_SIZE * text, fill: palette.ink2 }}
        lines={[label]}
      />
    </>
  );
}

/** Thin lines, and over them their labels: no line runs through one. */
export function Moments({ moments: { placed, height }, ...rest }: Props) {
  return (
    <>
      {placed.map((moment) => (
        <Line key={moment.moment.id} placed={moment} height={height} {...rest} />
      ))}
      {placed.map((moment) => (
        <Label key={moment.moment.id} placed={moment} height={height} {...rest} />
      ))}
    </>
  );
}

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
