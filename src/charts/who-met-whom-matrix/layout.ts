import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Pair, Person } from '#charts/who-met-whom/meetings.ts';
import type { Box } from '#export/parts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { bandsOf, columnsIn, headLines, TYPE } from './bands.ts';
import type { MatrixSeries } from './series.ts';

const say = words.matrix;
const ROW = 25;

export type CellPlace = { readonly pair: Pair; readonly x: number; readonly column: number };
export type RowPlace = {
  readonly person: Person;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Baseline of the first line. */
  readonly base: number;
  readonly cells: readonly CellPlace[];
};
export type ColumnPlace = { readonly person: Person; readonly x: number; readonly lines: readonly string[] };

export type BandPlace = {
  readonly top: number;
  /** Of the rule below the heads, and of the one above the totals. */
  readonly head: number;
  readonly bottom: number;
  readonly columns: readonly ColumnPlace[];
  readonly rows: readonly RowPlace[];
};

export type MatrixLayout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly step: number;
  readonly labelWidth: number;
  /** Right edge of the totals of a row. */
  readonly totals: number;
  readonly bands: readonly BandPlace[];
  /** What is not drawn. */
  readonly more: readonly string[];
  readonly moreY: number;
};

/** What stands below the matrix about officials that it leaves out. */
function moreOf({ meetings, parties }: MatrixSeries, drawn: readonly [number, number]): string {
  const parts = meetings.sides.flatMap((side, i) => {
    const n = side.length - (drawn[i] ?? 0);
    return n > 0 ? [say.officialsOf(n, formatNumber(n), parties[i] ?? '')] : [];
  });
  return parts.length === 0 ? '' : say.moreOfficials(parts);
}

/** Rows of one party, columns of the other; all measures are px. */
export function layOutMatrix(series: MatrixSeries, { width, text }: Box): MatrixLayout {
  const { meetings, all, parties } = series;
  const name = { size: TYPE.name * text, bold: true, fill: '' };
  const longest = Math.max(...meetings.sides[0].map((person) => wordsWidth(person.name, name)));
  const labelWidth = Math.min(
    Math.ceil(Math.max(longest, wordsWidth(parties[0], name))),
    Math.round(0.26 * width),
  );
  const x0 = labelWidth + 12 * text;
  const total = 44 * text;
  const { n, step } = columnsIn(width - x0 - total, meetings.sides[1], all, text);
  let y = 0;
  const bands = bandsOf(meetings, n, all).map((band, i): BandPlace => {
    if (i > 0) y += 28 * text;
    const top = y;
    const columns = band.columns.map((person, c) => ({
      person,
      x: x0 + c * step,
      lines: headLines(person, step, text),
    }));
    const high = Math.max(...columns.map(({ lines }) => lines.length));
    y += (26 + high * TYPE.headLeading + 8) * text;
    const head = y;
    const rows = band.rows.map(({ person, cells }): RowPlace => {
      const lines = wordsLines(person.name, labelWidth, name);
      const height = Math.round((ROW + (lines.length - 1) * TYPE.nameLeading) * text);
      const place = {
        person,
        lines,
        top: y,
        height,
        base: y + height / 2 - ((lines.length - 1) / 2) * TYPE.nameLeading * text + 4.5 * text,
        cells: cells.flatMap((pair, c) => (pair ? [{ pair, x: x0 + c * step, column: c }] : [])),
      };
      y += height;
      return place;
    });
    const bottom = y;
    y += ROW * text;
    return { top, head, bottom, columns, rows };
  });
  const [first] = bands;
  const sentence = all ? '' : moreOf(series, [first?.rows.length ?? 0, first?.columns.length ?? 0]);
  const small = { size: 12 * text, fill: '' };
  const more = sentence === '' ? [] : wordsLines(sentence, width, small);
  const moreY = y + 20 * text;
  if (more.length > 0) y += (10 + 16 * more.length) * text;
  return {
    text, width, height: y + 4 * text, x0, step, labelWidth, totals: x0 + n * step + total - 4 * text, bands, more, moreY,
  }; // prettier-ignore
}

/** Edges of a cell, whole px. */
export function cellBox({ step }: MatrixLayout, { top, height }: RowPlace, { x }: CellPlace) {
  const left = Math.round(x);
  return { left, top, width: Math.round(x + step) - left - 1, height: height - 1 };
}
