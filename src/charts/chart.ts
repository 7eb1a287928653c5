import { createElement, type ComponentType, type ReactElement } from 'react';
import type { Box, Drawing, FigureParts } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import type { Pick, Selection } from '#selection/selection.ts';
import { again } from '#ui/again.ts';
import type { Palette } from '#ui/palette.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';
import type { Behind } from './behind.ts';
import type { Mark, MarksOf } from './marks.ts';
import type { TimeAxis } from './timeline/axis.ts';
import { drawOnAxis, saidOn } from './timeline/draw.ts';
import type { Means, Place, Walk } from './walk.ts';

/** The equally long period before the years chosen, under the same other filters. */
export type Previous = { readonly years: readonly [number, number]; readonly selected: Selected };

/** Everything that a figure is made of. */
export type ChartContext = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  readonly selected: Selected;
  readonly view: View;
  /** Null where no years are chosen or the record does not reach back as far: see `previousYears`. */
  readonly previous: Previous | null;
  /** What a comparison sets side by side; what is common to both is the selection. */
  readonly compared?: readonly [Side, Side];
};

/** One of two selections that are compared. */
export type Side = {
  readonly letter: 'A' | 'B';
  readonly name: string;
  /** Its own filters, and those with what is common to both. */
  readonly own: Selection;
  readonly selection: Selection;
  readonly selected: Selected;
};

/** Keys of the view that a figure obeys; its frame shows their controls. */
export type Control = 'unit' | 'by' | 'panels' | 'pairs' | 'forums';

type Page = {
  readonly box: Box;
  readonly palette: Palette;
  readonly onPick: (pick: Pick) => void;
  /** The reader points at a number, or is at it by keys: what it counts. */
  readonly onBehind: (behind: Behind | null) => void;
};

export type OverlayProps<S> = Page & { readonly series: S; readonly context: ChartContext };
export type LiveProps<S> = OverlayProps<S> & {
  readonly walk: Walk;
  /** Where the reader is. */
  readonly at: Place | null;
  readonly onAt: (at: Place | null) => void;
  readonly by: Means;
};

type LiveFace<S> = {
  /** Loads the face that a reader can explore: only when interest shows. */
  readonly load: () => Promise<{ readonly default: ComponentType<LiveProps<S>> }>;
  readonly walk: (series: S, context: ChartContext) => Walk;
};

/** All that a chart says of itself in words and numbers. */
export type FigureWords = Omit<FigureParts, 'id' | 'number' | 'settings' | 'moments' | 'draw'>;

/** How a chart is written: one series, several faces. */
export type ChartDefinition<S> = {
  /** Kebab-case; also the folder and a part of file names. */
  readonly id: string;
  readonly controls: readonly Control[];
  /** Numbers only. */
  readonly series: (context: ChartContext) => S;
  readonly words: (series: S, context: ChartContext) => FigureWords;
  /** Plain SVG: first paint, print, export. */
  readonly draw: (series: S, context: ChartContext, box: Box, palette: Palette, interactive: boolean) => Drawing;
  /** Loads real elements that lie over the picture on a page, for focus and speech; Node draws without them. */
  readonly overlay?: () => Promise<{ readonly default: ComponentType<OverlayProps<S>> }>;
  readonly live?: LiveFace<S>;
  /** Whether its overlay tells what is behind a number; a live face always does. */
  readonly leads?: true;
  /** Where its years are, if it has any: they can be dragged over, and moments stand on them. */
  readonly axis?: (series: S, context: ChartContext, box: Box, interactive: boolean) => TimeAxis | null;
  /** Loads where its numbers stand, so that what a reader points at in another figure shows in this one. */
  readonly marks?: () => Promise<{ readonly default: MarksOf<S> }>;
}; // prettier-ignore

/** A chart as pages, exports and scripts use it. */
export type Chart = {
  readonly id: string;
  readonly controls: readonly Control[];
  /** Whether a reader who points at a number is told what it counts. */
  readonly leads: boolean;
  readonly parts: (context: ChartContext, number: number) => FigureParts;
  readonly axis: ((context: ChartContext, box: Box) => TimeAxis | null) | null;
  readonly marks: (() => Promise<(context: ChartContext, box: Box) => readonly Mark[]>) | null;
  readonly overlay: ((context: ChartContext, page: Page) => ReactElement) | null;
  readonly live: {
    readonly load: () => Promise<unknown>;
    readonly walk: (context: ChartContext) => Walk;
    readonly face: (
      context: ChartContext,
      page: Omit<LiveProps<unknown>, 'series' | 'context'>,
    ) => ReactElement;
  } | null;
};

export function defineChart<S>({ id, controls, words, draw, ...chart }: ChartDefinition<S>): Chart {
  // A context is never changed in place: one series serves its words, pictures and live face.
  const known = new WeakMap<ChartContext, S>();
  const seriesOf = (context: ChartContext): S => {
    const series = known.get(context) ?? chart.series(context);
    known.set(context, series);
    return series;
  };
  const liveOf = ({ load, walk }: LiveFace<S>): NonNullable<Chart['live']> => {
    const Live = again(load);
    return {
      load,
      walk: (context) => walk(seriesOf(context), context),
      face: (context, page) => createElement(Live, { series: seriesOf(context), context, ...page }),
    };
  };
  const { axis: axisOf = null, marks } = chart;
  // Whoever waits for it in a page must wait for one and the same promise.
  let asked: ReturnType<NonNullable<Chart['marks']>> | undefined;
  const loadMarks = async (load: NonNullable<typeof marks>) => {
    try {
      const { default: marksOf } = await load();
      return (context: ChartContext, box: Box) => marksOf(seriesOf(context), context, box);
    } catch (failure) {
      // The next page asks again.
      asked = undefined;
      throw failure;
    }
  };
  const Overlay = chart.overlay ? again(chart.overlay) : null;
  return {
    id,
    controls,
    parts: (context, number) => {
      const series = seriesOf(context);
      const said = words(series, context);
      const axis = axisOf && ((box: Box) => axisOf(series, context, box, false));
      const moments = saidOn(axis, context);
      return {
        id,
        number,
        ...said,
        settings: [
          ...controls
            .filter((key) => context.view[key] !== DEFAULT_VIEW[key])
            .map((key) => `${key}-${context.view[key]}`),
          ...(moments.words === '' ? [] : ['moments']),
        ],
        notes: [...said.notes, moments.note].filter((note) => note !== ''),
        moments: moments.words,
        draw: (box, palette, interactive) => {
          const drawIn = (room: Box) => draw(series, context, room, palette, interactive);
          // A page draws the moments itself, with their readings.
          return interactive ? drawIn(box) : drawOnAxis(drawIn, axis, context, box, palette);
        },
      };
    },
    overlay: Overlay
      ? (context, page) => createElement(Overlay, { series: seriesOf(context), context, ...page })
      : null,
    axis: axisOf && ((context, box) => axisOf(seriesOf(context), context, box, true)),
    marks: marks ? () => (asked ??= loadMarks(marks)) : null,
    leads: chart.leads ?? chart.live !== undefined,
    live: chart.live ? liveOf(chart.live) : null,
  };
}
