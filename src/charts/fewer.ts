import type { Box } from '#export/parts.ts';
import { wordsLines } from './timeline/Words.tsx';

/** So many of the rows: those of most weight, in the order in which they stand. */
export function weightiest<R>(rows: readonly R[], most: number, weight: (row: R) => number): readonly R[] {
  if (rows.length <= most) return rows;
  const kept = new Set([...rows].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

/** Lays out as many of `all` rows as a tight box has room for, but one at least; in any other box all of them. */
export function fitRows<L extends { readonly height: number }>(
  { height, tight = false }: Box,
  all: number,
  layOut: (rows: number) => L,
): L {
  let rows = all;
  let layout = layOut(rows);
  while (tight && height !== undefined && layout.height > height && rows > 1) layout = layOut(--rows);
  return layout;
}

/** Where the sentence stands that says which rows are drawn. */
export type Left = { readonly y: number; readonly lines: readonly string[] };

/** That sentence below the rows, which end at `base`, and the height of them all: px. None where `words` is null. */
export function placeLeft(words: string | null, base: number, { width, text }: Box) {
  if (words === null) return { left: null, height: base };
  const lines = wordsLines(words, width, { size: 12 * text, fill: '' });
  return { left: { y: base + 18 * text, lines }, height: base + (6 + 16 * lines.length) * text };
}
