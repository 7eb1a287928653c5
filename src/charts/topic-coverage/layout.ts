import { linear } from '#charts/linear.ts';
import type { Box } from '#export/parts.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Ledger } from '#model/ledger.ts';
import { textWidth, type MeasuredFont } from '#ui/measure.ts';
import { FOOT, HEAD, ROW } from '#charts/topics/rows.ts';
import { share, type CoverageSeries, type TopicRow } from './series.ts';

const say = chartsWords.topics;

export type PlacedTopic = {
  readonly row: TopicRow;
  readonly label: string;
  readonly count: string;
  readonly share: string;
  /** Top of its row. */
  readonly top: number;
  /** Baseline of its words. */
  readonly words: number;
  /** Middle of its bar. */
  readonly middle: number;
  /** Length of its bar. */
  readonly length: number;
  /** Of the mark for the period before. */
  readonly before: number | null;
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Whether labels stand above their bars. */
  readonly above: boolean;
  /** Edges of the plot; the numbers begin no further left than `numbers`. */
  readonly left: number;
  readonly right: number;
  readonly numbers: number;
  readonly head: number;
  readonly base: number;
  readonly row: number;
  /** Right edge of the numbers; the shares end with the drawing. */
  readonly counts: number;
  readonly x: (share: number) => number;
  readonly rows: readonly PlacedTopic[];
};

const GAP = { label: 14, plot: 10, column: 10 } as const;
const BAR = 13;
/** Where a plot beside the labels would be narrower, they stand above their bars. */
const NARROWEST = 72;
const ABOVE = { row: 43, label: 17, bar: 30 } as const;

export const barHeight = (text: number) => Math.round(BAR * text);

const widest = (words: readonly string[], size: number, font: MeasuredFont) =>
  Math.max(0, ...words.map((word) => textWidth(word, size, font)));

/** Edges of the columns of numbers, from the right. */
function placeColumns(width: number, text: number, shares: readonly string[], numbers: readonly string[]) {
  const share = Math.max(widest(shares, 13 * text, 'sans'), textWidth(say.share, 12 * text, 'sans'));
  const counts = width - share - GAP.column * text;
  return { counts, plot: counts - widest([...numbers, say.n], 13 * text, 'sans600') - GAP.plot * text };
}

/** Height of a row: a page's own, or what an image has room for. */
function rowHeight(rows: number, { text, height }: Box): number {
  if (height === undefined) return ROW * text;
  const room = (height - (HEAD + FOOT) * text) / Math.max(1, rows);
  return Math.max(18 * text, Math.min(room, 34 * text));
}

/** Places everything; all measures are px. */
export function layOut({ rows, n, previous }: CoverageSeries, ledger: Ledger, box: Box): Layout {
  const { width, text } = box;
  const labels = rows.map(({ code }) => ledger.label('domain', code));
  const shares = rows.map(({ count }) => formatPercent(count, n));
  const { counts, plot } = placeColumns(width, text, shares, rows.map(({ count }) => formatNumber(count)));
  // “100%” stands centred under the end of the axis.
  const right = plot - textWidth('100%', 12 * text, 'sans') / 2;
  const beside = widest(labels, 13 * text, 'sans600') + GAP.label * text;
  const above = right - beside < NARROWEST * text;
  const left = above ? 0 : beside;
  const x = linear([0, 1], [left, right]);
  const head = HEAD * text;
  const row = above ? ABOVE.row * text : rowHeight(rows.length, box);
  const base = head + rows.length * row;
  return {
    width, text, above, left, right, numbers: plot + GAP.plot * text, head, base, row, counts, x,
    height: base + FOOT * text,
    rows: rows.map((topic, i) => {
      const top = head + i * row;
      return {
        row: topic,
        label: labels[i] ?? '',
        count: formatNumber(topic.count),
        share: shares[i] ?? '',
        top,
        words: above ? top + ABOVE.label * text : top + row / 2 + 4.5 * text,
        middle: above ? top + ABOVE.bar * text : top + row / 2,
        length: x(share(topic.count, n)) - left,
        // Nothing before is no mark, as nothing now is no bar.
        before: !topic.before || !previous ? null : x(share(topic.before, previous.n)),
      };
    }),
  }; // prettier-ignore
} // prettier-ignore
