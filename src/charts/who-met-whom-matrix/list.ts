import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Pair } from '#charts/who-met-whom/meetings.ts';
import { yearsIn } from '#charts/who-met-whom/years.ts';
import type { Box } from '#export/parts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import type { MatrixSeries } from './series.ts';

const say = words.matrix;
export const TYPE = { name: 13.5, leading: 17, small: 12 } as const;
const TOP = 12;
const HEAD = 24;
/** As high as a finger needs. */
const LEAST = 44;

export type PairPlace = {
  readonly pair: Pair;
  /** Both names, one below the other. */
  readonly lines: readonly string[];
  readonly years: string;
  readonly top: number;
  readonly height: number;
};

export type ListLayout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly head: number;
  /** Of the cell of the number, and the right edge of the years before it. */
  readonly cell: number;
  readonly years: number;
  readonly rows: readonly PairPlace[];
  readonly more: readonly string[];
  readonly moreY: number;
};

function moreOf(rest: readonly Pair[]): string {
  const [first, last] = [rest[0], rest.at(-1)];
  return first && last
    ? say.morePairs(rest.length, formatNumber(rest.length), last.units.length, first.units.length)
    : '';
}

/** Pairs in their order, where a matrix has no room; all measures are px. */
export function layOutList({ meetings: { pairs }, all }: MatrixSeries, { width, text }: Box): ListLayout {
  const shown = all || pairs.length <= TOP + 1 ? pairs : pairs.slice(0, TOP);
  const cell = 40 * text;
  const years = width - cell - 10 * text;
  const written = shown.map(({ units }) => yearsIn(units));
  const yearsWidth = Math.max(...written.map((line) => wordsWidth(line, { size: TYPE.small * text, fill: '' })));
  const room = years - yearsWidth - 12 * text;
  let top = HEAD * text;
  const rows = shown.map((pair, i): PairPlace => {
    const lines = [pair.first, pair.second].flatMap(({ name }) =>
      wordsLines(name, room, { size: TYPE.name * text, bold: true, fill: '' }),
    );
    const height = Math.round(Math.max(LEAST, lines.length * TYPE.leading + 10) * text);
    const place = { pair, lines, years: written[i] ?? '', top, height };
    top += height;
    return place;
  });
  const sentence = moreOf(pairs.slice(shown.length));
  const more = sentence === '' ? [] : wordsLines(sentence, width, { size: TYPE.small * text, fill: '' });
  const moreY = top + 20 * text;
  const height = top + (more.length > 0 ? (12 + 16 * more.length) * text : 4 * text);
  return { text, width, height, head: HEAD * text, cell, years, rows, more, moreY };
} // prettier-ignore
