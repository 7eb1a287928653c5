import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { FigureParts } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Pick } from '#selection/selection.ts';
import { Optional } from '#ui/Optional.tsx';
import type { Palette } from '#ui/palette.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import type { Behind as Number } from '#charts/behind.ts';
import { markOf } from '#charts/picking.ts';
import { momentsOn } from '#charts/timeline/draw.ts';
import css from './Canvas.module.css';
import { Behind } from './Behind.tsx';
import { Explore } from './Explore.tsx';
import { forget, highlight } from './highlight.ts';
import { Layers } from './Layers.tsx';
import { Picture } from './Picture.tsx';
import { useBehind } from './useBehind.ts';
import { useRoom } from './useRoom.ts';

type Props = {
  readonly chart: Chart;
  readonly context: ChartContext;
  readonly parts: FigureParts;
  readonly palette: Palette;
  readonly onPick: (pick: Pick) => void;
};

/** The chart in the room that the page gives it; one that needs more is scrolled, from its latest end. */
export function Canvas({ chart, context, parts, palette, onPick }: Props) {
  const { overlay, live } = chart;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRoom(frame);
  const drawing = useMemo(() => parts.draw(box, palette, true), [parts, box, palette]);
  const axis = useMemo(() => chart.axis?.(context, box) ?? null, [chart, context, box]);
  const moments = useMemo(
    () => momentsOn(axis, context, drawing.width, box.text),
    [axis, context, drawing, box],
  );
  const isWide = drawing.width > box.width;
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = drawing.width;
  }, [drawing.width]);

  useEffect(() => () => forget(id), [id]);
  const { behind, onBehind: rest } = useBehind(context);
  const onBehind = (number: Number | null) => {
    highlight(id, number);
    rest(number);
  };
  const page = { box, palette, onPick, onBehind };
  const picture = <Picture drawing={drawing} parts={parts} silent={overlay !== null} />;
  const scroll = isWide
    ? ({ tabIndex: 0, role: 'region', 'aria-label': chartsWords.figure.scroll(parts.title) } as const)
    : {};
  return (
    <div className={css.whole}>
      <div ref={frame} className={isWide ? css.scrolled : css.canvas} {...scroll}>
        <Layers title={parts.title} {...{ id, chart, context, box, palette, drawing, axis, moments, onPick }}>
          {live ? (
            <Explore live={live} context={context} title={parts.title} isBrushed={axis !== null} {...page}>
              {picture}
            </Explore>
          ) : (
            <div
              className={css.faces}
              onClick={({ target }) => {
                const mark = markOf(target);
                if (mark) onPick(mark.pick);
              }}
            >
              {picture}
              {overlay && <Optional>{overlay(context, page)}</Optional>}
            </div>
          )}
        </Layers>
      </div>
      {chart.leads && <Behind behind={behind} context={context} isBrushed={axis !== null} />}
    </div>
  );
}
