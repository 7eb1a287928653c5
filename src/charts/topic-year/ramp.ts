import type { Palette } from '#ui/palette.ts';

/** Counts of each step of the ramp, both inclusive; the last is open. */
export const STEPS: readonly (readonly [from: number, to: number | null])[] = [
  [1, 1], [2, 2], [3, 4], [5, 7], [8, 10], [11, null],
]; // prettier-ignore

/** Fill of a count's cell and the colour of the number on it; null for none. */
export function rampOf(count: number, { ramp }: Palette): Palette['ramp'][number] | null {
  const step = STEPS.findLastIndex(([from]) => count >= from);
  return ramp[step] ?? null;
}
