import type { FacetColumn } from './columns.ts';
import { add, addAll, emptyMask, type Mask } from './mask.ts';

/** The rows that hold a value, in whichever form is smaller: a bit for every row, or a list of those that do, ascending. */
export type Posting =
  { readonly kind: 'mask'; readonly mask: Mask } | { readonly kind: 'list'; readonly rows: Uint32Array };

/** A facet's column, or one with more values than a facet has. */
type Column = Omit<FacetColumn, 'values'> & { readonly values: Uint16Array | Uint32Array };

/** How many rows hold each value. */
export function totals({ codes, values }: Column): Uint32Array {
  const counts = new Uint32Array(codes.length);
  for (let i = 0; i < values.length; i++) counts[values[i]!]!++;
  return counts;
}

/** A column turned round: for each value its rows, ascending. */
export function postings(column: Column, rows: number): Posting[] {
  const { offsets, values } = column;
  const postings = Array.from(totals(column), (size): Posting =>
    size * 32 > rows
      ? { kind: 'mask', mask: emptyMask(rows) }
      : { kind: 'list', rows: new Uint32Array(size) },
  );
  const ends = new Uint32Array(postings.length);
  for (let row = 0; row < rows; row++) {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      const value = values[i]!;
      const posting = postings[value]!;
      if (posting.kind === 'mask') add(posting.mask, row);
      else posting.rows[ends[value]!++] = row;
    }
  }
  return postings;
}

/** Adds the rows of a posting to a mask. */
export function include(mask: Mask, posting: Posting) {
  if (posting.kind === 'mask') addAll(mask, posting.mask);
  else for (const row of posting.rows) add(mask, row);
}
