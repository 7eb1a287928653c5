import { altText } from '#export/altText.ts';
import type { Box, Drawing, FigureParts } from '#export/parts.ts';
import type { Pick } from '#selection/selection.ts';
import { Optional } from '#ui/Optional.tsx';
import type { Palette } from '#ui/palette.ts';
import type { Behind } from '#charts/behind.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { markOf } from '#charts/picking.ts';
import type { TimeAxis } from '#charts/timeline/axis.ts';
import type { PlacedMoments } from '#charts/timeline/placedMoments.ts';
import css from './Canvas.module.css';
import { Explore } from './Explore.tsx';
import { Layers } from './Layers.tsx';
import { Picture } from './Picture.tsx';

type Props = {
  readonly id: string;
  readonly chart: Chart;
  readonly context: ChartContext;
  readonly parts: FigureParts;
  readonly drawing: Drawing;
  readonly axis: TimeAxis | null;
  readonly moments: PlacedMoments | null;
  readonly box: Box;
  readonly palette: Palette;
  readonly onPick: (pick: Pick) => void;
  readonly onBehind: (behind: Behind | null) => void;
};

/** A chart that is drawn: its picture, or its live face while somebody is at it, and what lies over it. */
export function Face({ parts, onBehind, ...rest }: Props) {
  const { chart, context, drawing, axis, box, palette, onPick } = rest;
  const { overlay, live } = chart;
  const page = { box, palette, onPick, onBehind };
  const picture = <Picture drawing={drawing} parts={parts} silent={overlay !== null} />;
  return (
    <Layers title={parts.title} {...rest}>
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
          {overlay && (
            <Optional fallback={<span role="img" aria-label={altText(parts)} />}>
              {overlay(context, page)}
            </Optional>
          )}
        </div>
      )}
    </Layers>
  );
}
