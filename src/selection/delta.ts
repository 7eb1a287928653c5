import type { SelectionIndex } from './index.ts';
import { bitsIn, listRows, type Mask } from './mask.ts';

/** The rows by which counts over `from` become counts over another mask. */
export type Delta = { readonly from: Mask; readonly entered: Uint32Array; readonly left: Uint32Array };

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

/**
 * The shortest way to the counts over `next`: from those of the last evaluation, from the totals, or from none at all.
 * The lists are views of one buffer of the index, overwritten by the next call.
 */
export function shortestDelta(index: SelectionIndex, last: Mask, next: Mask): Delta {
  const { everything, nothing, memory } = index;
  const [nearest] = [last, everything, nothing]
    .map((from) => ({ from, away: distance(from, next) }))
    .sort((a, b) => a.away - b.away);
  const { from } = nearest!;
  const entered = listRows(next, from, memory.rows, 0);
  const left = listRows(from, next, memory.rows, entered);
  return { from, entered: memory.rows.subarray(0, entered), left: memory.rows.subarray(entered, left) };
}
