import { useEffect, type RefObject } from 'react';
import { formatYears } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { bandOf, type TimeAxis } from '#charts/timeline/axis.ts';
import css from './Layers.module.css';
import { useBrushByKeys } from './useBrushByKeys.ts';
import { useDrag } from './useDrag.ts';

type Props = {
  /** What is dragged over, and holds the focus. */
  readonly layers: RefObject<HTMLElement | null>;
  readonly axis: TimeAxis;
  /** Of the picture inside it. */
  readonly top: number;
  readonly onYears: (from: number, to: number) => void;
};

const say = chartsWords.figure.brush;

/** The years under a drag or an extended walk, until they are applied or left. */
export default function Brush({ layers, axis, top, onYears }: Props) {
  const apply = (a: number, b: number) => onYears(Math.min(a, b), Math.max(a, b));
  const dragged = useDrag(layers, axis, apply);
  const walked = useBrushByKeys(layers, axis, apply);
  const range = dragged ?? walked;
  const band = range && bandOf(axis, ...range);
  const years = range && formatYears(Math.min(...range), Math.max(...range));
  useEffect(() => {
    layers.current?.toggleAttribute('data-brushing', dragged !== null);
  }, [layers, dragged]);
  return (
    <>
      {band && (
        <div
          className={css.band}
          style={{
            left: band.left,
            width: band.right - band.left,
            top: top + axis.top,
            height: axis.base - axis.top,
          }}
        >
          <span className={css.years}>{years}</span>
        </div>
      )}
      <span role="status" className="visually-hidden">
        {walked && years ? say.spoken(years) : ''}
      </span>
    </>
  );
}
