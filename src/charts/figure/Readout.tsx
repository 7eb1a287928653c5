import { useRef } from 'react';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Palette } from '#ui/palette.ts';
import { stopAt, type Means, type Place, type Walk } from '#charts/walk.ts';
import css from './Readout.module.css';
import { useSeen } from './useSeen.ts';

type Props = {
  readonly walk: Walk;
  readonly at: Place | null;
  /** Edges of the bar and the height to stand at, in the drawing: px. */
  readonly anchor: { readonly left: number; readonly right: number; readonly y: number };
  readonly width: number;
  readonly palette: Palette;
  readonly by: Means;
};

const say = chartsWords.figure;
/** px. */
const DISTANCE = 10;
const WIDEST = 256;

/** The numbers of one bar, beside it on the side where more room is seen, and no wider than that. */
export function Readout({ walk, at, anchor: { left, right, y }, width, palette, by }: Props) {
  const stop = stopAt(walk, at);
  const marker = useRef<HTMLDivElement>(null);
  // Whoever walks by keys is followed, also out of the window of a wide drawing; a pointer is there already.
  const seen = useSeen(marker, at?.stop, by === 'keys');
  if (!stop) return null;
  const before = left - Math.max(0, seen?.left ?? 0);
  const after = Math.min(width, seen?.right ?? width) - right;
  const maxWidth = Math.min(WIDEST, Math.max(before, after) - DISTANCE);
  const place = before > after ? { right: width - left + DISTANCE } : { left: right + DISTANCE };
  return (
    <>
      <div ref={marker} className={css.marker} style={{ left, width: right - left, top: y }} />
      <div className={css.readout} style={{ ...place, maxWidth, top: y }} aria-hidden="true">
        <div className={css.title}>
          <span>{stop.title}</span>
          <span className={css.value}>{stop.value}</span>
        </div>
        {stop.parts.map(({ key, label, value, colour, hatched }, i) => {
          const { fill, outline } = colour(palette);
          return (
            <div key={key} className={i === at?.part ? css.chosen : css.part}>
              <svg width={10} height={10}>
                <rect
                  x={0.5}
                  y={0.5}
                  width={9}
                  height={9}
                  fill={hatched ? 'none' : fill}
                  stroke={outline ?? fill}
                />
              </svg>
              <span className={css.label}>{label}</span>
              <span className={css.value}>{value}</span>
            </div>
          );
        })}
        {stop.remarks.map((remark) => (
          <div key={remark} className={css.remark}>
            {remark}
          </div>
        ))}
        {by === 'finger' && <div className={css.remark}>{say.tapAgain}</div>}
      </div>
    </>
  );
}
