import { thin } from '#charts/timeline/thin.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { startOf } from '#model/edtf.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { MatrixRow, MatrixSeries } from './series.ts';

const say = mechanismsWords.matrix;
export const TYPE = { label: 13.5, leading: 17, small: 12 } as const;
const WIDEST = 88;

export type RowPlace = {
  readonly row: MatrixRow;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Baseline of the label, middle of the cells. */
  readonly labelY: number;
  readonly y: number;
};

export type Layout = {
  readonly narrow: boolean;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly x0: number;
  readonly step: number;
  readonly cell: number;
  readonly labelWidth: number;
  /** Heads of the columns that have room. */
  readonly heads: readonly { readonly x: number; readonly lines: readonly string[] }[];
  readonly columns: { readonly n: number; readonly move: number };
  readonly rows: readonly RowPlace[];
};

/** The number where there is one, and the year. */
function headOf({ ordinal, when }: LedgerEngagement): string[] {
  const start = startOf(when);
  const year = start.precision === 'decade' ? '' : mechanismsWords.timeline.shortYear(Number(start.first.slice(0, 4)));
  return ordinal === null ? ['', year] : [String(ordinal), year];
} // prettier-ignore

/** A row for each topic, a column for each meeting; all measures are px. */
export function layOut({ columns, rows }: MatrixSeries, { width, text }: Box): Layout {
  const narrow = width < 640 * text;
  const label = { size: TYPE.label * text, fill: '' };
  const longest = Math.max(0, ...rows.map((row) => wordsWidth(row.label, label)));
  const move = wordsWidth(say.came, { ...label, bold: true }) + 10 * text;
  const right = width - move;
  const labelWidth = narrow ? right - 30 * text : Math.min(Math.ceil(longest), Math.round(0.3 * width));
  const x0 = narrow ? 0 : labelWidth + 16 * text;
  const step = Math.min(WIDEST * text, (right - 40 * text - x0) / Math.max(1, columns.length));
  const end = x0 + step * columns.length;
  const numbers = narrow ? right : Math.min(right, end + 40 * text);
  const head = 42 * text;
  const small = { size: TYPE.small * text, fill: '' };
  const heads = columns.map(({ engagement }, i) => {
    const lines = headOf(engagement);
    const half = Math.max(...lines.map((line) => wordsWidth(line, { ...small, bold: true }))) / 2;
    const x = Math.max(half, x0 + (i + 0.5) * step);
    return { x, lines, left: x - half, right: x + half, rank: i === columns.length - 1 ? 0 : 1 };
  });
  let top = head;
  const places = rows.map((row): RowPlace => {
    const lines = wordsLines(row.label, labelWidth, label);
    const extra = (lines.length - 1) * TYPE.leading * text;
    const height = (narrow ? 44 : 28) * text + extra;
    const place = {
      row, lines, top, bottom: top + height,
      labelY: top + (narrow ? 17 : 18.5) * text,
      y: narrow ? top + 31 * text + extra : top + height / 2,
    }; // prettier-ignore
    top += height;
    return place;
  });
  return {
    narrow, text, width, height: Math.max(24 * text, top + 2), head, x0, step,
    cell: Math.max(3, Math.min(step - 2, 22 * text)), labelWidth, heads: thin(heads, 4 * text),
    columns: { n: numbers, move: Math.min(width, numbers + move) }, rows: places,
  }; // prettier-ignore
}
