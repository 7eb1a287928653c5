import { fitRows, placeLeft, weightiest, type Left } from '#charts/fewer.ts';
import { reach } from '#charts/timeline/Mark.tsx';
import { dayNumber, stretchOf, timeScale, yearStart, type TimeScale } from '#charts/timeline/time.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { outcomes } from '#i18n/messages/outcomes.ts';
import type { Ledger } from '#model/ledger.ts';
import { startOf } from '#model/edtf.ts';
import type { FollowThroughSeries, Mark, ThreadRow } from './series.ts';

export const TYPE = { name: 13.5, kind: 12, gap: 11, leading: 17 } as const;

export type MarkPlace = {
  readonly mark: Mark;
  /** Of its date; px. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Half the width that it takes on its line. */
  readonly half: number;
};

export type RowPlace = {
  readonly row: ThreadRow;
  /** Kind of the outcome that the thread starts with, and its words. */
  readonly kind: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Of the marks. */
  readonly y: number;
  readonly marks: readonly MarkPlace[];
};

export type Layout = {
  /** Without room for a column of words they stand above their rows. */
  readonly narrow: boolean;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** The rule below the years. */
  readonly head: number;
  /** Where the rows end. */
  readonly base: number;
  readonly radius: number;
  readonly scale: TimeScale;
  readonly rows: readonly RowPlace[];
  /** That threads are left out; null where all are drawn. */
  readonly left: Left | null;
};

/** The axis ends a little after the last thing on it, or with the last year shown. */
function lastDay({ rows, years: [, last], asOf }: FollowThroughSeries): number {
  const days = rows.flatMap(({ placed }) => placed.map(({ step }) => dayNumber(step.engagement.when.first)));
  return Math.min(yearStart(last + 1), Math.max(dayNumber(asOf), ...days) + 200);
}

const lengthOf = ({ placed }: ThreadRow) => placed.length;

/** Places everything; all measures are px. */
export const layOut = (ledger: Ledger, series: FollowThroughSeries, box: Box): Layout =>
  fitRows(box, series.rows.length, (n) => {
    const rows = weightiest(series.rows, n, lengthOf);
    return layOutRows(ledger, { ...series, rows }, box, series.rows.length);
  });

function layOutRows(ledger: Ledger, series: FollowThroughSeries, { width, text }: Box, all: number): Layout {
  const narrow = width < 640 * text;
  const radius = (narrow ? 5 : 6) * text;
  const column = narrow ? width : Math.min(0.34 * width, 380 * text);
  const [x0, x1] = narrow ? [9 * text, width - 9 * text] : [column + 24 * text, width - 30 * text];
  const scale = timeScale(series.years, x0, x1, lastDay(series));
  const leading = TYPE.leading * text;
  const head = 42 * text;
  let top = head;
  const rows = series.rows.map((row): RowPlace => {
    const { outcome } = row.thread.start;
    const lines = wordsLines(outcome.detail, column, { size: TYPE.name * text, bold: true, fill: '' });
    const words = lines.length * leading + 18 * text;
    const height = narrow ? words + 62 * text : Math.max(54 * text, words + 16 * text);
    const y = narrow ? top + words + 34 * text : top + height / 2;
    const marks = row.placed.map((mark): MarkPlace => {
      const point = startOf(mark.step.engagement.when);
      const stretch = stretchOf(point);
      const [from, to] = [scale.at(stretch.from), scale.at(stretch.to)];
      return { mark, from, to, middle: (from + to) / 2, half: reach(point.precision, from, to, radius) };
    });
    const place = {
      row,
      kind: ledger.label('outcomeKind', outcome.kind),
      lines,
      top,
      bottom: top + height,
      y,
      marks,
    };
    top += height;
    return place;
  });
  const base = top + 2;
  const words = rows.length === all ? null : outcomes.figure.drawn(rows.length, all);
  return { narrow, text, width, base, head, radius, scale, rows, ...placeLeft(words, base, { width, text }) };
}

/** Words centred at a mark, but inside the axis. */
export function placeWords({ scale, narrow, width }: Layout, middle: number, words: string, size: number) {
  const half = wordsWidth(words, { size, fill: '' }) / 2;
  const [least, most] = narrow ? [0, width] : [scale.x0 - 12, width];
  const centre = Math.min(most - half, Math.max(least + half, middle));
  return { centre, left: centre - half, right: centre + half };
}
