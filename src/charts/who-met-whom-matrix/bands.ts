import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Pair, Person, WhoMetWhom } from '#charts/who-met-whom/meetings.ts';

export const TYPE = { name: 13, nameLeading: 16, head: 12, headLeading: 14, number: 12 } as const;

/** More than these cannot be taken in at a glance. */
const MOST = 15;
/** A part of a matrix: some columns, and the rows that have a number in one of them. */
export type Band = {
  readonly columns: readonly Person[];
  readonly rows: readonly { readonly person: Person; readonly cells: readonly (Pair | undefined)[] }[];
};

const longestWord = ({ name }: Person, text: number) =>
  Math.max(
    ...name.split(' ').map((word) => wordsWidth(word, { size: TYPE.head * text, bold: true, fill: '' })),
  );

/** Room that columns need so that no word of their heads is broken. */
const columnWidth = (people: readonly Person[], text: number): number =>
  Math.max(40 * text, ...people.map((person) => longestWord(person, text))) + 8 * text;

/** How many columns have room, and how wide they are. */
export function columnsIn(width: number, people: readonly Person[], all: boolean, text: number) {
  for (let n = Math.min(MOST, people.length); n > 1; n--) {
    // Where all are drawn every band has columns of one width.
    const step = columnWidth(all ? people : people.slice(0, n), text);
    if (n * step <= width) return { n, step: Math.min(width / n, Math.max(step, 64 * text)) };
  }
  return { n: 1, step: Math.min(width, columnWidth(people, text)) };
}

const cellsOf = (meetings: WhoMetWhom, row: Person, columns: readonly Person[]) =>
  columns.map((column) => meetings.pairOf(row, column));

/** The first rows and columns; or all columns in bands, each with the rows that it needs. */
export function bandsOf(meetings: WhoMetWhom, columns: number, all: boolean): Band[] {
  const [firsts, seconds] = meetings.sides;
  const starts = seconds.flatMap((_, i) => (i % columns === 0 && (all || i === 0) ? [i] : []));
  return starts.map((start) => {
    const own = seconds.slice(start, start + columns);
    const rows = (all ? firsts : firsts.slice(0, MOST)).map((person) => ({
      person,
      cells: cellsOf(meetings, person, own),
    }));
    return { columns: own, rows: all ? rows.filter(({ cells }) => cells.some(Boolean)) : rows };
  });
}

export const headLines = ({ name }: Person, step: number, text: number): string[] =>
  wordsLines(name, step - 6 * text, { size: TYPE.head * text, bold: true, fill: '' });
