import { spreadOf } from '#charts/spread.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { largest, type RankedGroup, type RankedRow } from './series.ts';

export const TYPE = { label: 13.5, leading: 17, detail: 12, detailLeading: 15 } as const;
const BAR = 12;
/** From the rows of one group to the next with a rule half way, and what a heading takes: px. */
const APART = 26;
const HEADING = 24;
/** The most that a row of an image takes beyond its words, and how much of it makes its bar thicker. */
const SPREAD = { most: 30, bar: 0.4 } as const;

export type RowPlace = {
  readonly row: RankedRow;
  readonly label: readonly string[];
  readonly detail: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Middle of the bar and of the first line of the label. */
  readonly y: number;
  readonly length: number;
};

export type GroupPlace = {
  readonly kind: string;
  /** Above its rows; empty where it has none. */
  readonly heading: string;
  readonly headingY: number;
  /** The rule above it; null for the first group. */
  readonly rule: number | null;
  readonly rows: readonly RowPlace[];
  /** Of the base line. */
  readonly top: number;
  readonly bottom: number;
  /** Of the rest that is not drawn. */
  readonly more: string;
  readonly moreY: number;
};

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** Base of the bars. */
  readonly x0: number;
  readonly thickness: number;
  /** Left edge of the numbers. */
  readonly counts: number;
  readonly groups: readonly GroupPlace[];
};

const longestLabel = (groups: readonly RankedGroup[], text: number) =>
  Math.max(
    0,
    ...groups.flatMap(({ shown }) =>
      shown.flatMap(({ label, detail }) => [
        wordsWidth(label, { size: TYPE.label * text, fill: '' }),
        wordsWidth(detail ?? '', { size: TYPE.detail * text, fill: '' }),
      ]),
    ),
  );

/** Rows as high as their words, and higher in an image with room; half the width at most is for labels, which wrap. */
export function layOut(groups: readonly RankedGroup[], more: readonly string[], box: Box): Layout {
  const rows = groups.reduce((sum, { shown }) => sum + shown.length, 0);
  const close = layOutRows(groups, more, box, 0);
  const extra = spreadOf(box, close.height, rows, SPREAD.most);
  return extra === 0 ? close : layOutRows(groups, more, box, extra);
}

function layOutRows(
  groups: readonly RankedGroup[],
  more: readonly string[],
  { width, text }: Box,
  extra: number,
): Layout {
  // Narrow figures stand beside or below one another: their bars begin at one place.
  const half = Math.round(0.5 * width) - 12 * text;
  const labelWidth =
    width < 620 * text ? half : Math.min(Math.ceil(longestLabel(groups, text)), Math.round(0.34 * width));
  const x0 = labelWidth + 12 * text;
  const most = largest(groups);
  const counts = wordsWidth(String(most), { size: TYPE.label * text, fill: '' });
  const room = Math.max(20 * text, width - x0 - counts - 20 * text);
  let y = 0;
  const placed = groups.map((group, i): GroupPlace => {
    const rule = i === 0 ? null : y + (APART / 2) * text;
    if (i > 0) y += APART * text;
    const { heading = '' } = group;
    const headingY = y + 13 * text;
    if (heading !== '') y += HEADING * text;
    const top = y;
    const rows = group.shown.map((row): RowPlace => {
      const label = wordsLines(row.label, labelWidth, { size: TYPE.label * text, fill: '' });
      const detail = wordsLines(row.detail ?? '', labelWidth, { size: TYPE.detail * text, fill: '' });
      const height =
        ((label.length - 1) * TYPE.leading + 26 + detail.length * TYPE.detailLeading) * text + extra;
      const place = {
        row, label, detail, top: y, bottom: y + height, y: y + 13 * text + extra / 2,
        length: most === 0 ? 0 : (row.count / most) * room,
      }; // prettier-ignore
      y += height;
      return place;
    });
    const bottom = y;
    if (more[i]) y += 24 * text;
    return {
      kind: group.kind,
      heading,
      headingY,
      rule,
      rows,
      top,
      bottom,
      more: more[i] ?? '',
      moreY: bottom + 18 * text,
    };
  });
  return {
    text,
    width,
    height: Math.max(24 * text, y),
    x0,
    thickness: BAR * text + SPREAD.bar * extra,
    counts: width - counts,
    groups: placed,
  };
}
