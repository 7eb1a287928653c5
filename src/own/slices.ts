/** Shorter than half a frame, so that what else a frame needs still fits into it. */
const SLICE_MS = 7;
const STEP = 64;

/** Does something for every row, giving the page its turn in between; rejects with the signal's reason once it is aborted. */
export async function inSlices(
  rows: number,
  each: (row: number) => void,
  signal: AbortSignal | null,
  onRows: (rows: number) => void,
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (let row = 0; row < rows;) {
    const stop = Math.min(rows, row + STEP);
    for (; row < stop; row++) each(row);
    if (performance.now() < until) continue;
    onRows(row);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
