import type { FacetColumn } from './columns.ts';
import { COUNTABLES, type Countable, type SelectionIndex } from './index.ts';
import { bitsIn, listRows, overlap, type Mask } from './mask.ts';
import type { Posting } from './postings.ts';

/** How many rows two masks differ in. */
function distance(a: Mask, b: Mask): number {
  if (a === b) return 0;
  let size = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i]! ^ b[i]!;
    if (word !== 0) size += bitsIn(word);
  }
  return size;
}

/** Adds `step` to the count of each value of each row. */
function walk(column: FacetColumn, rows: Uint32Array, counts: Uint32Array, step: 1 | -1) {
  const { offsets, values } = column;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) counts[values[i]!]! += step;
  }
}

/** Counts every value by its posting. */
function sweep(postings: readonly Posting[], mask: Mask, counts: Uint32Array) {
  postings.forEach((posting, value) => {
    if (posting.kind === 'mask') counts[value] = overlap(posting.mask, mask);
    else {
      let size = 0;
      for (const row of posting.rows) size += (mask[row >>> 5]! >>> (row & 31)) & 1;
      counts[value] = size;
    }
  });
}

/** From which known counts the new ones are reached with the fewest rows to add and to take away. */
type Route = { readonly from: Mask; readonly distance: number };

function shortestRoute(index: SelectionIndex, last: Mask, mask: Mask): Route {
  const { everything, nothing } = index;
  return [last, everything, nothing]
    .map((from) => ({ from, distance: distance(from, mask) }))
    .reduce((best, route) => (route.distance < best.distance ? route : best));
}

/** Relative cost of a row's look-up, of a value counted in it, and of a word of a posting. */
const ROW = 1;
const VALUE = 1;
const WORD = 1;

function costOfSweep(postings: readonly Posting[], words: number): number {
  return postings.reduce((cost, p) => cost + (p.kind === 'mask' ? words * WORD : p.rows.length), 0);
}

/** Brings the counts of every column up to the rows that its audience now holds. */
export function recount(index: SelectionIndex, audienceOf: (key: Countable) => Mask) {
  const { memory, everything, nothing, columns } = index;
  const groups = new Map<Mask, Map<Mask, Countable[]>>();
  for (const key of COUNTABLES) {
    const { mask: last } = memory.tallies[key];
    const next = audienceOf(key);
    if (last === next || index.counted[key].codes.length === 0) continue;
    const byLast = groups.get(next) ?? new Map<Mask, Countable[]>();
    groups.set(next, byLast.set(last, [...(byLast.get(last) ?? []), key]));
  }
  for (const [next, byLast] of groups)
    for (const [last, keys] of byLast) {
      const route = shortestRoute(index, last, next);
      const entered = listRows(next, route.from, memory.changes, 0);
      const left = listRows(route.from, next, memory.changes, entered);
      for (const key of keys) {
        const tally = memory.tallies[key];
        const column = index.counted[key];
        tally.mask = next;
        const width = columns.rows === 0 ? 0 : column.values.length / columns.rows;
        if (left * (ROW + VALUE * width) > costOfSweep(index.postings[key], next.length)) {
          sweep(index.postings[key], next, tally.counts);
          continue;
        }
        if (route.from === everything) tally.counts.set(index.totals[key]);
        else if (route.from === nothing) tally.counts.fill(0);
        walk(column, memory.changes.subarray(0, entered), tally.counts, 1);
        walk(column, memory.changes.subarray(entered, left), tally.counts, -1);
      }
    }
}
