import { textWidth } from '#ui/measure.ts';
import type { Box } from '#export/parts.ts';
import { scrolledCell } from '#charts/timeline/placeYears.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';

/** A column for each year: px. */
export type Columns = {
  readonly years: readonly number[];
  readonly text: number;
  /** Of the drawing, and of the box: a drawing that is wider is scrolled. */
  readonly width: number;
  readonly room: number;
  /** Whether labels stand above their rows. */
  readonly above: boolean;
  /** Left edge of what is seen in every position of a scrolled drawing. */
  readonly labelX: number;
  readonly labelWidth: number;
  /** Edges of the columns. */
  readonly left: number;
  readonly right: number;
  readonly cell: number;
  /** Years are written `2014` or `’14`, the last one and every so many before it. */
  readonly short: boolean;
  readonly every: number;
};

/** Type of row labels and of numbers, px at a text size of 1. */
export const LABEL = 13;
export const NUMBER = 12;
/** Height of a label that stands above its row. */
export const ABOVE = 22;
const GAP = 16;
/** Few years are not spread over the whole width: their marks would lie far apart. */
const WIDEST = 72;
/** Room for totals at the right. */
const TOTALS = 34;
/** Two numerals of the smallest type. */
const NARROWEST = 13.5;

type Wanted = { readonly years: readonly number[]; readonly labels: readonly string[] };

/** Places the years of a figure that has rows; on a page it grows rather than let columns become too narrow. */
export function columnsOf({ years, labels }: Wanted, { width: room, text }: Box, scrolls: boolean): Columns {
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, LABEL * text, 'sans600')));
  const labelWidth = Math.ceil(Math.min(longest, 0.3 * room)) + GAP * text;
  const n = Math.max(1, years.length);
  const least = NARROWEST * text;
  const beside = (room - labelWidth - TOTALS * text) / n;
  const above = beside < least;
  const fitting = Math.min(above ? room / n : beside, WIDEST * text);
  const cell = scrolls && fitting < least ? scrolledCell(room, least) : fitting;
  const left = above ? 0 : labelWidth;
  const width = above ? Math.max(room, Math.ceil(cell * n)) : room;
  const yearWidth = (words: string) => textWidth(words, NUMBER * text, 'sans600') + 4 * text;
  const short = cell < yearWidth('2026');
  return {
    years, text, width, room, above, labelX: width - room, labelWidth: above ? room - TOTALS * text : labelWidth - GAP * text,
    left, right: left + cell * years.length, cell, short,
    every: short ? Math.max(1, Math.ceil(yearWidth(chartsWords.heatmap.shortYear(26)) / cell)) : 1,
  }; // prettier-ignore
}

/** Edges of a column, whole px. */
export function columnBox({ left, cell }: Columns, column: number) {
  const x = Math.round(left + column * cell);
  return { left: x, width: Math.round(left + (column + 1) * cell) - x };
}

/** Right edge of the totals. */
export const totalsX = ({ above, labelX, room, right, text }: Columns): number =>
  above ? labelX + room : right + TOTALS * text;
