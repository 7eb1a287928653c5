import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { altText } from '#export/altText.ts';
import type { FigureParts } from '#export/parts.ts';
import type { Pick } from '#selection/selection.ts';
import type { Palette } from '#ui/palette.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import type { Behind as Number } from '#charts/behind.ts';
import { momentsOn } from '#charts/timeline/draw.ts';
import css from './Canvas.module.css';
import { Behind } from './Behind.tsx';
import { Face } from './Face.tsx';
import { Sheet, type SheetPlace } from './Sheet.tsx';
import { forget, highlight } from './highlight.ts';
import { scrolled } from './scrolled.ts';
import { useBehind } from './useBehind.ts';
import { useDrawn } from './useDrawn.ts';
import { useRoom } from './useRoom.ts';

type Props = {
  readonly chart: Chart;
  readonly context: ChartContext;
  readonly parts: FigureParts;
  readonly palette: Palette;
  readonly isInSight: boolean;
  readonly sheet?: SheetPlace | null;
  readonly onPick: (pick: Pick) => void;
};

/**
 * The chart in the room that the page gives it; one that needs more is scrolled, from its latest end. Out of sight it keeps its room
 * empty for a while. On paper a picture of its own stands in its place; what a reader was at stays as it was.
 */
export const Canvas = memo(function Canvas(props: Props) {
  const { chart, context, parts, palette, isInSight, sheet = null, onPick } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRoom(frame);
  const isDrawn = useDrawn(frame, box !== null, isInSight);

  const drawing = useMemo(() => box && parts.draw(box, palette, true), [parts, box, palette]);
  const axis = useMemo(() => (box && chart.axis?.(context, box)) ?? null, [chart, context, box]);
  const moments = useMemo(
    () => (box && drawing ? momentsOn(axis, context, drawing.width, box.text) : null),
    [axis, context, drawing, box],
  );
  const width = drawing?.width ?? 0;
  const isWide = box !== null && width > box.width;
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = width;
    // Out of the page for a moment, it has lost its place.
  }, [width, sheet]);

  useEffect(() => () => forget(id), [id]);
  const { behind, onBehind: rest } = useBehind(context);
  const onBehind = (number: Number | null) => {
    highlight(id, number);
    rest(number);
  };
  return (
    <div className={css.whole}>
      {sheet && <Sheet parts={parts} place={sheet} />}
      <div
        ref={frame}
        className={isWide ? css.scrolled : css.canvas}
        hidden={sheet !== null}
        {...scrolled(isWide, parts.title)}
      >
        {box &&
          drawing &&
          (isDrawn ? (
            <Face
              {...{ id, chart, context, parts, drawing, axis, moments, box, palette, onPick, onBehind }}
            />
          ) : sheet ? null : (
            <div
              role="img"
              aria-label={altText(parts)}
              style={{ width, height: drawing.height + (moments?.height ?? 0) }}
            />
          ))}
      </div>
      {chart.leads && <Behind behind={behind} context={context} isBrushed={axis !== null} />}
    </div>
  );
});
