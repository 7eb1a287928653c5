import type { Columns, FacetColumn } from './columns.ts';

/** The years in which a row may have started: equal ends where the year is known. */
export type Span = { readonly first: number; readonly last: number };

/** Years as one more column with one value a row, so that they are filtered and counted like every facet. */
export type SpanColumn = FacetColumn & { readonly spans: readonly Span[] };

/** `oneEach` are the offsets 0, 1, 2 … of a column with one value a row. */
export function spanColumn({ rows, first, last }: Columns, oneEach: Uint32Array): SpanColumn {
  const spans: Span[] = [];
  const position = new Map<number, number>();
  const values = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const span = { first: first[row]!, last: last[row]! };
    const key = span.first * 65_536 + span.last;
    const value = position.get(key) ?? spans.push(span) - 1;
    position.set(key, value);
    values[row] = value;
  }
  return {
    spans,
    codes: spans.map((span) => `${span.first}–${span.last}`),
    offsets: oneEach,
    values,
  };
}
