import { shortestDelta, type Delta } from './delta.ts';
import { COUNTABLES, type Countable, type Counted, type SelectionIndex } from './index.ts';
import { has, overlap, type Mask } from './mask.ts';
import type { Posting } from './postings.ts';

/** Adds `step` to the count of each value of each row. */
function walk({ single, offsets, values }: Counted, rows: Uint32Array, counts: Uint32Array, step: 1 | -1) {
  if (single) {
    for (let r = 0; r < rows.length; r++) counts[values[rows[r]!]!]! += step;
    return;
  }
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    const end = offsets[row + 1]!;
    for (let i = offsets[row]!; i < end; i++) counts[values[i]!]! += step;
  }
}

function sizeWithin(posting: Posting, mask: Mask): number {
  if (posting.kind === 'mask') return overlap(posting.mask, mask);
  let size = 0;
  for (const row of posting.rows) if (has(mask, row)) size++;
  return size;
}

/** Nanoseconds, as measured at a million rows: only their ratios matter. */
const COST = { rowOfOne: 2.6, row: 8, value: 1.6, word: 1.5, listed: 1.5 };

const costOfWalk = ({ single, values, offsets }: Counted, rows: number) =>
  rows * (single ? COST.rowOfOne : COST.row + (COST.value * values.length) / (offsets.length - 1));

const costOfSweep = (postings: readonly Posting[], words: number) =>
  postings.reduce(
    (cost, posting) =>
      cost + (posting.kind === 'mask' ? words * COST.word : posting.rows.length * COST.listed),
    0,
  );

/** Brings one column's counts up to a mask: by the rows that changed, or where these are many by every value's rows. */
function update(index: SelectionIndex, key: Countable, next: Mask, { from, entered, left }: Delta) {
  const column = index.counted[key];
  const postings = index.postings[key];
  const tally = index.memory.tallies[key];
  tally.mask = next;
  if (costOfWalk(column, entered.length + left.length) > costOfSweep(postings, next.length)) {
    for (let value = 0; value < postings.length; value++)
      tally.counts[value] = sizeWithin(postings[value]!, next);
    return;
  }
  if (from === index.everything) tally.counts.set(index.totals[key]);
  if (from === index.nothing) tally.counts.fill(0);
  walk(column, entered, tally.counts, 1);
  walk(column, left, tally.counts, -1);
}

/** Brings the counts of every column up to the rows that its audience now holds. */
export function recount(index: SelectionIndex, audienceOf: (key: Countable) => Mask) {
  const { tallies } = index.memory;
  let stale = COUNTABLES.filter(
    (key) => index.counted[key].codes.length > 0 && tallies[key].mask !== audienceOf(key),
  );
  while (stale.length > 0) {
    // Columns that come from the same rows and go to the same rows share the way.
    const last = tallies[stale[0]!].mask;
    const next = audienceOf(stale[0]!);
    const alike = stale.filter((key) => tallies[key].mask === last && audienceOf(key) === next);
    stale = stale.filter((key) => !alike.includes(key));
    const delta = shortestDelta(index, last, next);
    for (const key of alike) update(index, key, next, delta);
  }
}
