import { shareInWords } from '#charts/compare-sides/words.ts';
import { fitRows, placeLeft, weightiest, type Left } from '#charts/fewer.ts';
import { spreadOf } from '#charts/spread.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { compare } from '#i18n/messages/compare.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { isFew } from '#charts/sentence.ts';
import { shareOf, type CompareSharesSeries, type ShareRow } from './series.ts';

const say = compare.shares;

export const TYPE = { label: 13.5, leading: 17, value: 12 } as const;
const [BAR, GAP] = [11, 3];
/** The most that a row of an image takes beyond its words, and how much of it makes each bar thicker. */
const SPREAD = { most: 30, bar: 0.25 } as const;

export type PlacedShare = {
  readonly top: number;
  readonly length: number;
  /** The share, or of few the numbers; then how many they are, where that is not said already. */
  readonly value: string;
  readonly count: string;
};

export type RowPlace = {
  readonly row: ShareRow;
  readonly label: readonly string[];
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly [PlacedShare, PlacedShare];
};

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** Base of the bars. */
  readonly x0: number;
  readonly thickness: number;
  readonly rows: readonly RowPlace[];
  /** That rows are left out; null where all are drawn. */
  readonly left: Left | null;
};

const widest = (words: readonly string[], size: number) =>
  Math.max(0, ...words.map((line) => wordsWidth(line, { size, fill: '' })));

/** Two bars in each row; where there is little room the name stands above them. All measures are px. */
export function layOut(series: CompareSharesSeries, box: Box): Layout {
  const all = series.rows.length;
  const at = (n: number, extra: number) => layOutRows(fewer(series, n), box, extra, all);
  const close = fitRows(box, all, (n) => at(n, 0));
  const extra = spreadOf(box, close.height, close.rows.length, SPREAD.most);
  return extra === 0 ? close : at(close.rows.length, extra);
}

/** So many rows: those in which one of the sides has its largest shares. */
const fewer = (series: CompareSharesSeries, most: number): CompareSharesSeries => ({
  ...series,
  rows: weightiest(series.rows, most, (row) => Math.max(shareOf(series, row, 0), shareOf(series, row, 1))),
});

function layOutRows(series: CompareSharesSeries, { width, text }: Box, extra: number, all: number): Layout {
  const { rows, of } = series;
  const labels = widest(rows.map(({ label }) => label), TYPE.label * text);
  const isNarrow = width < 420 * text;
  const labelWidth = isNarrow ? width : Math.min(Math.ceil(labels), Math.round(0.38 * width));
  const x0 = isNarrow ? 1 : labelWidth + 14 * text;
  const written = (row: ShareRow, side: 0 | 1) => ({
    value: shareInWords(row.counts[side], of[side]),
    count: isFew(of[side]) ? '' : formatNumber(row.counts[side]),
  });
  const values = rows.flatMap((row) => ([0, 1] as const).map((side) => written(row, side)));
  const tail = widest(values.map(({ value, count }) => `${value}  ${count}`), TYPE.value * text) + 14 * text;
  const most = Math.max(0, ...rows.flatMap((row) => [shareOf(series, row, 0), shareOf(series, row, 1)]));
  const room = Math.max(20 * text, width - x0 - tail);
  const thickness = BAR * text + SPREAD.bar * extra;
  const pair = 2 * thickness + GAP * text;
  const air = extra - 2 * SPREAD.bar * extra;
  // Below the legend.
  let y = 8 * text;
  const placed = rows.map((row): RowPlace => {
    const label = wordsLines(row.label, labelWidth, { size: TYPE.label * text, fill: '' });
    const words = label.length * TYPE.leading * text;
    const top = y + air / 2;
    const first = isNarrow ? top + 4 * text + words + 3 * text : top + 6 * text + Math.max(0, (words - pair) / 2);
    const bar = (side: 0 | 1): PlacedShare => ({
      top: first + side * (thickness + GAP * text),
      length: most === 0 ? 0 : (shareOf(series, row, side) / most) * room,
      ...written(row, side),
    });
    const bottom = Math.max(first + pair, isNarrow ? 0 : top + 6 * text + words) + 6 * text;
    y = bottom + air / 2;
    // One line stands in the middle of its two bars.
    const labelY = isNarrow ? top + 15 * text : first + pair / 2 + (4.5 - ((label.length - 1) * TYPE.leading) / 2) * text;
    return { row, label, labelY, top, bottom, bars: [bar(0), bar(1)] };
  });
  const left = rows.length === all ? null : say.drawn(rows.length, all);
  return { text, width, x0, thickness, rows: placed, ...placeLeft(left, Math.max(24 * text, y), { width, text }) };
} // prettier-ignore
