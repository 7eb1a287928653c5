import type { Box } from '#export/parts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Ledger } from '#model/ledger.ts';
import { textWidth } from '#ui/measure.ts';
import { FOOT, HEAD, ROW } from '#charts/topics/rows.ts';
import { scrolledCell } from '#charts/timeline/placeYears.ts';
import type { HeatRow, HeatSeries } from './series.ts';

export type PlacedRow = {
  readonly row: HeatRow;
  readonly label: string;
  readonly total: string;
  /** Top of the row with its label. */
  readonly top: number;
  /** Top of its cells. */
  readonly cells: number;
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Whether labels stand above their rows. */
  readonly above: boolean;
  readonly labelX: number;
  /** Right edge of the totals. */
  readonly totals: number;
  /** Of the first cell. */
  readonly left: number;
  readonly head: number;
  readonly cell: number;
  readonly row: number;
  readonly size: number;
  readonly short: boolean;
  readonly every: number;
  readonly rows: readonly PlacedRow[];
  readonly years: readonly number[];
};

const GAP = { label: 14, total: 10 } as const;
const LABEL = 22;
const WIDEST = 72;
/** The smallest type that is read without effort. */
const SMALLEST = 11;

/** Places everything; all measures are px. */
export function layOut({ rows, years }: HeatSeries, ledger: Ledger, box: Box, scrolls: boolean): Layout {
  const { text } = box;
  const say = chartsWords.heatmap;
  const labels = rows.map(({ code }) => ledger.label('domain', code));
  const widest = (words: readonly string[]) =>
    Math.max(0, ...words.map((word) => textWidth(word, 13 * text, 'sans600')));
  const labelWidth = widest(labels) + GAP.label * text;
  const totalWidth = widest([...rows.map(({ total }) => formatNumber(total)), say.n]) + GAP.total * text;
  const longest = String(Math.max(0, ...rows.flatMap(({ counts }) => counts)));
  const least = textWidth(longest.length < 2 ? '00' : longest, SMALLEST * text, 'sans') + 3 * text;

  const columns = Math.max(1, years.length);
  const beside = (box.width - labelWidth - totalWidth) / columns;
  const above = beside < least;
  // Few years are not spread over the whole width: their cells would be read as bars.
  const fitting = Math.min(above ? box.width / columns : beside, WIDEST * text);
  const cell = scrolls && fitting < least ? scrolledCell(box.width, least) : fitting;
  const left = above ? 0 : labelWidth;
  const width = above ? Math.max(box.width, Math.ceil(cell * columns)) : box.width;

  const head = HEAD * text;
  const room = box.height === undefined ? 0 : (box.height - head - FOOT * text) / Math.max(1, rows.length);
  const row = Math.max((box.height === undefined ? ROW : 18) * text, above ? 0 : Math.min(room, 34 * text));
  const pitch = row + (above ? LABEL * text : 0);
  const yearWidth = (words: string) => textWidth(words, 12 * text, 'sans') + 4 * text;
  const short = cell < yearWidth('2026');
  return {
    width, text, above, left, head, cell, row, short,
    // In every position of a scrolled drawing this stretch of it is seen.
    labelX: width - box.width,
    totals: above ? box.width : width,
    height: head + rows.length * pitch + FOOT * text,
    size: Math.max(SMALLEST, cell < 22 ? SMALLEST : 12) * text,
    every: short ? Math.ceil(yearWidth('’26') / cell) : 1,
    years,
    rows: rows.map((heat, i) => {
      const top = head + i * pitch;
      return {
        row: heat, label: labels[i] ?? '', total: formatNumber(heat.total), top,
        cells: above ? top + LABEL * text : top,
      };
    }),
  }; // prettier-ignore
} // prettier-ignore

/** Edges of a column, as the picture rounds them. */
export function columnEdges({ left, cell }: Pick<Layout, 'left' | 'cell'>, column: number) {
  const from = Math.round(left + column * cell);
  return { left: from, width: Math.round(left + (column + 1) * cell) - from - 1 };
}
