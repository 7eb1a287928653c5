import type { Palette } from '#ui/palette.ts';
import { isStated } from './series.ts';

export type Ink = { readonly fill: string; readonly stroke: string | null };

/** Full ink for the highest level that a year reached; hollow where no level is stated, for it could be any. */
export function inkOf(level: string, isHighest: boolean, { ink, mid, ground }: Palette): Ink {
  if (!isStated(level)) return { fill: ground, stroke: mid };
  return { fill: isHighest ? ink : mid, stroke: null };
}
