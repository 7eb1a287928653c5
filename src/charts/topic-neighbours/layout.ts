import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { formatTenths } from '#i18n/numbers.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import type { Neighbour, NeighboursSeries } from './series.ts';

const say = topicsWords.neighbours;
export const TYPE = { label: 13.5, leading: 17, small: 12 } as const;

export type RowPlace = {
  readonly row: Neighbour;
  readonly label: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly lift: string;
};

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly head: number;
  /** Where lift is 1, and the ends of the bars. */
  readonly one: number;
  readonly x0: number;
  readonly x1: number;
  /** Right edges of the columns. */
  readonly columns: { readonly n: number; readonly lift: number };
  readonly rows: readonly RowPlace[];
  /** Of the rule above the small ones; null where all are of one kind. */
  readonly rule: number | null;
};

/** Halves and doubles are equally long: a logarithmic axis with 1 as its base line. */
export function layOut({ rows }: NeighboursSeries, { width, text }: Box): Layout {
  const label = { size: TYPE.label * text, fill: '' };
  const longest = Math.max(0, ...rows.map((row) => wordsWidth(row.label, label)));
  const labelWidth = Math.min(Math.ceil(longest), Math.round(0.42 * width));
  const lift = width;
  const n = width - 52 * text;
  const [x0, x1] = [labelWidth + 14 * text, n - 34 * text];
  const logs = rows.map((row) => Math.log2(row.lift));
  const [low, high] = [Math.min(-0.25, ...logs), Math.max(0.25, ...logs)];
  const at = (log: number) => x0 + ((log - low) / (high - low)) * (x1 - x0);
  const head = 30 * text;
  let top = head + 4 * text;
  const firstSmall = rows.findIndex((row) => row.small);
  let rule: number | null = null;
  const places = rows.map((row, i): RowPlace => {
    if (i === firstSmall && i > 0) {
      rule = top + 5 * text;
      top += 10 * text;
    }
    const lines = wordsLines(row.label, labelWidth, label);
    const height = (26 + (lines.length - 1) * TYPE.leading) * text;
    const end = at(Math.log2(row.lift));
    const place = {
      row, label: lines, top, bottom: top + height, y: top + 13 * text,
      from: Math.min(end, at(0)), to: Math.max(end, at(0)), lift: say.factor(formatTenths(row.lift)),
    }; // prettier-ignore
    top += height;
    return place;
  });
  return {
    text, width, height: Math.max(24 * text, top + 2), head, one: at(0), x0, x1, columns: { n, lift }, rows: places, rule,
  }; // prettier-ignore
}
