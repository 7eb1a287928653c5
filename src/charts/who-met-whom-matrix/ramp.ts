import { STEPS } from '#charts/topic-year/ramp.ts';
import type { Palette } from '#ui/palette.ts';

/** Fill of a count's cell and the colour of the number on it, in ink: violet is for topics. */
export function inkOf(count: number, { inkRamp }: Palette): Palette['ramp'][number] {
  const step = STEPS.findLastIndex(([from]) => count >= from);
  const found = inkRamp[step];
  if (!found) throw new Error(`count: ${count}`);
  return found;
}
