import { formatDate } from '#i18n/dates.ts';
import { formatInterval } from '#i18n/elapsed.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { fitRows, placeLeft, weightiest, type Left } from '#charts/fewer.ts';
import { spreadOf } from '#charts/spread.ts';
import { dayNumber, timeScale, yearStart, type TimeScale } from '#charts/timeline/time.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import { max } from 'd3-array';
import type { Box } from '#export/parts.ts';
import { monthsOf } from './due.ts';
import type { CadenceRow, CadenceSeries } from './series.ts';

const say = chartsOfficialWords.cadence;

/** What stands in words at the right of a row. */
export type RowWords = {
  readonly inView: string;
  readonly interval: string;
  readonly due: string;
  /** `overdue` or `dormant`, below the date. */
  readonly late: string;
  /** All of it in one, where there is no room for columns. */
  readonly brief: string;
};

export type RowPlace = {
  readonly row: CadenceRow;
  readonly words: RowWords;
  readonly label: readonly string[];
  /** A forum beside those that met again: lower, with less in words. */
  readonly compact: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Of the marks. */
  readonly y: number;
};

export type Layout = {
  /** Without room for columns labels stand above their rows. */
  readonly narrow: boolean;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** The rule below the years. */
  readonly head: number;
  /** Where the rows end. */
  readonly base: number;
  readonly scale: TimeScale;
  readonly rows: readonly RowPlace[];
  /** What stands above the other forums; null where none is shown. */
  readonly divider: { readonly y: number; readonly lines: readonly string[] } | null;
  /** That forums are left out; null where all are drawn. */
  readonly left: Left | null;
  /** Right edges of the columns. */
  readonly columns: { readonly inView: number; readonly interval: number; readonly due: number };
};

function wordsOf(row: CadenceRow): RowWords {
  const { due, standing, mechanism } = row;
  const date = due && formatDate(due.date, 'short');
  return {
    inView: say.inView(row.inView, row.placed.length),
    interval: mechanism.interval === null ? say.noInterval : formatInterval(monthsOf(mechanism.interval)),
    due: date ?? say.noDue,
    late: standing !== null ? say.standing[standing] : row.silent ? say.silent : '',
    brief:
      date === null
        ? row.silent
          ? say.silent
          : say.phone.none
        : standing === null || standing === 'ahead'
          ? say.phone.due(date)
          : say.phone.late(say.standing[standing], date),
  };
}

/** ISO days sort as words do. */
const lastOf = ({ placed }: CadenceRow): string => max(placed, (s) => s.engagement.when.first) ?? '';

/** The axis ends a little after the last thing on it, or with the last year that was chosen. */
function lastDay({ rows, others, years: [, last], asOf }: CadenceSeries): number {
  const end = yearStart(last + 1);
  const all = [...rows, ...others];
  const due = all.flatMap((row) => (row.due ? [dayNumber(row.due.day)] : []));
  const sessions = all.flatMap((row) => (row.placed.length === 0 ? [] : [dayNumber(lastOf(row))]));
  return Math.min(end, Math.max(dayNumber(asOf), ...due, ...sessions) + 150);
}

export const TYPE = { name: 14, small: 12, gap: 11 } as const;
const GUTTER = 24;

function placeColumns(words: readonly RowWords[], width: number, text: number) {
  const widest = (label: string, cells: readonly string[]) =>
    Math.max(
      ...cells.map((cell) => wordsWidth(cell, { size: 13 * text, bold: true, fill: '' })),
      wordsWidth(label, { size: TYPE.small * text, fill: '' }),
    );
  const gutter = GUTTER * text;
  const due = width;
  const interval = due - gutter - widest(say.columns.due, words.flatMap((w) => [w.due, w.late])); // prettier-ignore
  const inView = interval - gutter - widest(say.columns.interval, words.map((w) => w.interval)); // prettier-ignore
  const axis = inView - gutter - widest(say.columns.inView, words.map((w) => w.inView)); // prettier-ignore
  return { columns: { inView, interval, due }, axis };
}

/** The most that a row of an image takes beyond what it needs. */
const SPREAD = 20;

/** Places everything; all measures are px. */
export function layOut(series: CadenceSeries, box: Box): Layout {
  const all = series.rows.length + series.others.length;
  const close = fitRows(box, all, (n) => layOutRows(fewer(series, n), box, 0, all));
  const extra = spreadOf(box, close.height, close.rows.length, SPREAD);
  return extra === 0 ? close : layOutRows(fewer(series, close.rows.length), box, extra, all);
}

const sessionsOf = ({ placed }: CadenceRow) => placed.length;

/** So many forums: those that met again before all others. */
const fewer = (series: CadenceSeries, most: number): CadenceSeries => ({
  ...series,
  rows: weightiest(series.rows, most, sessionsOf),
  others: weightiest(series.others, Math.max(0, most - series.rows.length), sessionsOf),
});

function layOutRows(series: CadenceSeries, { width, text }: Box, spread: number, of: number): Layout {
  const narrow = width < 640 * text;
  const all = [...series.rows, ...series.others];
  const entries = all.map((row) => ({ row, words: wordsOf(row) }));
  const words = entries.map((entry) => entry.words);
  const { columns, axis } = placeColumns(words, width, text);
  const name = { size: (narrow ? 13.5 : TYPE.name) * text, bold: true, fill: '' };
  const longest = Math.max(0, ...all.map((row) => wordsWidth(row.mechanism.name, name)));
  const labelWidth = Math.min(longest, 0.21 * width);
  // A ring before the first session on record has its place on the axis.
  const before = all.some(({ absent }) => absent.some(({ from }) => from === null)) ? 24 * text : 0;
  const [x0, x1] = narrow ? [9 * text + before, width - 9 * text] : [labelWidth + 22 * text + before, axis];
  const scale = timeScale(series.years, x0, x1, lastDay(series));
  const head = (narrow ? 24 : 42) * text;
  let top = head;
  const leading = 17 * text;
  let divider: Layout['divider'] = null;
  const rows = entries.map(({ row, words: own }, i): RowPlace => {
    const compact = i >= series.rows.length;
    if (i === series.rows.length) {
      const lines = wordsLines(say.others, width, { size: TYPE.small * text, fill: '' });
      divider = { y: top + 26 * text, lines };
      top += (18 + 16 * lines.length) * text;
    }
    const brief = wordsWidth(own.brief, { size: TYPE.small * text, bold: true, fill: '' });
    const label = wordsLines(row.mechanism.name, narrow ? width - brief - 14 * text : labelWidth, name);
    const extra = (label.length - 1) * leading;
    const height = (narrow ? 60 : compact ? 30 : 46) * text + extra + spread;
    const place = {
      row, label, words: own, compact, top, bottom: top + height,
      y: narrow ? top + 40 * text + extra + spread / 2 : top + height / 2 - (compact ? 0 : 2 * text),
    }; // prettier-ignore
    top += height;
    return place;
  });
  const base = top + 2;
  return {
    narrow,
    text,
    width,
    base,
    head,
    scale,
    rows,
    divider,
    ...placeLeft(all.length === of ? null : say.drawn(all.length, of), base, { width, text }),
    columns,
  };
}
