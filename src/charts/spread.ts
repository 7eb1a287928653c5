import type { Box } from '#export/parts.ts';

/**
 * What each of the rows of a chart takes beyond its words, so that a high image is not half empty: px. `needed` is the height of
 * the chart without it, `most` the room above which rows fall apart, in px at a text size of 1. On a page it is nothing.
 */
export const spreadOf = ({ height, text }: Box, needed: number, rows: number, most: number): number =>
  height === undefined || rows === 0 ? 0 : Math.max(0, Math.min(most * text, (height - needed) / rows));
