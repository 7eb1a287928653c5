import type { Box } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import { spreadOf } from '#charts/spread.ts';
import { wordsLines } from '#charts/timeline/Words.tsx';
import { ABOVE, columnsOf, LABEL, type Columns } from '#charts/year-columns/columns.ts';
import { footOf, LEADING, type Foot } from '#charts/year-columns/foot.ts';
import { level as say } from '#i18n/messages/level.ts';
import type { LevelRow, LevelSeries } from './series.ts';

export type PlacedRow = {
  readonly row: LevelRow;
  readonly label: readonly string[];
  readonly top: number;
  /** Baseline of the first line of the label. */
  readonly labelY: number;
  readonly bottom: number;
};

export type Layout = {
  readonly columns: Columns;
  readonly rows: readonly PlacedRow[];
  /** Below the lowest level that is called high; null where the codebook has none. */
  readonly divide: number | null;
  readonly foot: Foot;
  /** Distance of dots, and how many stand side by side. */
  readonly step: number;
  readonly across: number;
};

/** px at a text size of 1. */
const WIDEST_STEP = 8.6;
const LEAST_ROW = 23;
const PAD = 6;
/** The most that a row of an image takes beyond its dots. */
const SPREAD = 14;
/** Above so many lines of dots nobody counts them: a number stands in their place. */
const MOST_LINES = 6;

/** Lines of dots that a cell takes, or 0 where a number stands in it. */
export function linesOf(count: number, across: number): number {
  const lines = Math.ceil(count / across);
  return lines > MOST_LINES ? 0 : lines;
}

/** Rows of what is counted below the years. */
const footRows = ({ n, high, total, lowestHigh }: LevelSeries) => [
  { key: 'n', label: say.all, counts: n, total },
  ...(lowestHigh === -1
    ? []
    : [{ key: 'high', label: say.high, counts: high, total: high.reduce((a, b) => a + b, 0) }]),
];

/** Places everything; all measures are px. */
export function layOut(series: LevelSeries, ledger: Ledger, box: Box, scrolls: boolean): Layout {
  const close = layOutRows(series, ledger, box, scrolls, 0);
  const extra = spreadOf(box, close.foot.bottom, series.rows.length, SPREAD);
  return extra === 0 ? close : layOutRows(series, ledger, box, scrolls, extra);
}

function layOutRows(series: LevelSeries, ledger: Ledger, box: Box, scrolls: boolean, extra: number): Layout {
  const { text } = box;
  const labels = series.rows.map(({ code }) => ledger.label('level', code));
  const columns = columnsOf({ years: series.years, labels: [...labels, say.high] }, box, scrolls);
  const { above, cell, labelWidth } = columns;
  // A px on each side stays free, so that dots of two years are never one group.
  const step = Math.min(WIDEST_STEP * text, (cell - 2.5) / 2);
  const across = Math.max(1, Math.floor((cell - 2.5) / step));

  let bottom = 6 * text;
  const rows = series.rows.map((row, i): PlacedRow => {
    const label = wordsLines(labels[i] ?? '', labelWidth, {
      size: LABEL * text,
      bold: row.isSelected,
      fill: '',
    });
    const words = label.length * LEADING * text;
    const lines = Math.max(1, ...row.counts.map((count) => linesOf(count, across)));
    const marks = lines * step + PAD * text;
    const top = bottom;
    const own = above
      ? (label.length - 1) * LEADING * text + ABOVE * text + (row.total === 0 ? 0 : marks)
      : Math.max(LEAST_ROW * text, marks, words + 4 * text);
    const height = own + extra;
    bottom += height;
    const middle = top + (height - words) / 2;
    return { row, label, top, bottom, labelY: above ? top + 16 * text : middle + 12 * text };
  });
  return {
    columns, rows, step, across,
    divide: rows[series.lowestHigh]?.bottom ?? null,
    foot: footOf(footRows(series), bottom, columns),
  }; // prettier-ignore
}
