import { ABOVE, LABEL, type Columns } from './columns.ts';
import { wordsLines } from '#charts/timeline/Words.tsx';

/** A row of numbers below the years. */
export type FootRow = {
  readonly key: string;
  readonly label: string;
  /** By year. */
  readonly counts: readonly number[];
  readonly total: number;
};

export type PlacedFootRow = {
  readonly row: FootRow;
  readonly label: readonly string[];
  readonly top: number;
  /** Baseline of the numbers. */
  readonly y: number;
  readonly height: number;
};

export type Foot = { readonly top: number; readonly rows: readonly PlacedFootRow[]; readonly bottom: number };

const YEARS = 24;
const ROW = 20;
export const LEADING = 16;

/** The years, and below them rows of numbers: placed from `top` down. */
export function footOf(rows: readonly FootRow[], top: number, columns: Columns): Foot {
  const { text, above, labelWidth } = columns;
  let bottom = top + YEARS * text;
  const placed = rows.map((row) => {
    const label = wordsLines(row.label, labelWidth, { size: LABEL * text, fill: '' });
    const lines = label.length * LEADING * text;
    const height = above ? lines + (ABOVE - LEADING + ROW) * text : Math.max(ROW * text, lines + 4 * text);
    const place = { row, label, top: bottom, y: bottom + (above ? lines + ROW * text : 14 * text), height };
    bottom += height;
    return place;
  });
  return { top, rows: placed, bottom: bottom + 4 * text };
}
