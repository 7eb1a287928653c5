import type { Box, Drawing } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import type { ChartContext } from '#charts/chart.ts';
import type { TimeAxis } from './axis.ts';
import { withMoments } from './Moments.tsx';
import { momentsIn, momentsNote, momentsWords, placeMoments, type PlacedMoments } from './placedMoments.ts';

type AxisIn = ((box: Box) => TimeAxis | null) | null;

/** The moments that a figure's page or file shows, with their sources and without: which years it has does not depend on its size. */
export function saidOn(
  axis: AxisIn,
  context: ChartContext,
): { readonly note: string; readonly words: string } {
  const shown = context.view.moments === 'shown' ? axis?.({ width: 800, text: 1 }) : null;
  const found = shown ? momentsIn(context.ledger, shown) : [];
  return { note: momentsNote(found), words: momentsWords(found) };
}

/** The moments over a chart of this width; null where there is none, or they are hidden. */
export function momentsOn(
  axis: TimeAxis | null,
  { ledger, view }: ChartContext,
  width: number,
  text: number,
): PlacedMoments | null {
  if (!axis || view.moments === 'hidden') return null;
  const moments = placeMoments(momentsIn(ledger, axis), axis, width, text);
  return moments.placed.length === 0 ? null : moments;
}

/** A figure for a file, with the moments on its axis: the picture below gets what room they leave. */
export function drawOnAxis(
  drawIn: (box: Box) => Drawing,
  axis: AxisIn,
  context: ChartContext,
  box: Box,
  palette: Palette,
): Drawing {
  const { width, text } = box;
  const first = axis?.(box) ?? null;
  const moments = momentsOn(first, context, width, text);
  if (!first || !moments) return drawIn(box);
  const room = box.height === undefined ? box : { ...box, height: Math.max(0, box.height - moments.height) };
  return withMoments({ moments, axis: axis?.(room) ?? first, text, palette }, drawIn(room));
}
