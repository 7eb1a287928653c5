import { scaleLinear } from 'd3-scale';
import type { Box } from '#export/parts.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import { messages } from '#i18n/messages.ts';
import type { Ledger } from '#model/ledger.ts';
import { textWidth } from '#ui/measure.ts';
import { FOOT, HEAD, ROW } from '../topics/rows.ts';
import { share, type CoverageSeries, type TopicRow } from './series.ts';

export type PlacedTopic = {
  readonly row: TopicRow;
  readonly label: string;
  readonly count: string;
  readonly share: string;
  /** Top of its row. */
  readonly top: number;
  /** Length of its bar. */
  readonly length: number;
  /** Of the mark for the period before. */
  readonly before: number | null;
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Edges of the plot. */
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly base: number;
  readonly row: number;
  /** Right edge of the numbers; the shares end with the drawing. */
  readonly counts: number;
  readonly x: (share: number) => number;
  readonly rows: readonly PlacedTopic[];
};

const GAP = { label: 14, plot: 10, column: 12 } as const;
const BAR = 13;
export const barHeight = (text: number) => Math.round(BAR * text);

/** Places everything; all measures are px. */
export function layOut({ rows, n, previous }: CoverageSeries, ledger: Ledger, { width, text, height }: Box): Layout {
  const say = messages.charts.topics;
  const labels = rows.map(({ code }) => ledger.label('domain', code));
  const widest = (words: readonly string[], size: number) =>
    Math.max(0, ...words.map((word) => textWidth(word, size * text, 'sans600')));
  const shares = rows.map(({ count }) => formatPercent(count, n));
  const counts = width - widest([...shares, say.share], 13) - GAP.column * text;
  const right = counts - widest([...rows.map(({ count }) => formatNumber(count)), say.n], 13) - GAP.plot * text;
  // “100%” stands centred under the end of the axis.
  const left = widest(labels, 13) + GAP.label * text;
  const end = Math.max(left + 24 * text, right - textWidth('100%', 12 * text, 'sans') / 2);
  const x = scaleLinear([0, 1], [left, end]);
  const head = HEAD * text;
  const room = height === undefined ? 0 : (height - head - FOOT * text) / Math.max(1, rows.length);
  const row = Math.max(height === undefined ? ROW * text : 18 * text, Math.min(room, 34 * text));
  const base = head + rows.length * row;
  return {
    width, text, left, right: end, head, base, row, counts, x,
    height: base + FOOT * text,
    rows: rows.map((topic, i) => ({
      row: topic,
      label: labels[i] ?? '',
      count: formatNumber(topic.count),
      share: shares[i] ?? '',
      top: head + i * row,
      length: x(share(topic.count, n)) - left,
      before: topic.before === null || !previous ? null : x(share(topic.before, previous.n)),
    })),
  }; // prettier-ignore
} // prettier-ignore
