import type { Palette } from '#ui/palette.ts';
import { groupColour, type Colour } from '#charts/dimension.ts';
import type { Layout, PlacedBar } from './layout.ts';
import { groupCounts, type FrequencySeries } from './series.ts';

export type PlacedSegment = {
  /** Position in the series' groups. */
  readonly group: number;
  readonly count: number;
  readonly y: number;
  readonly height: number;
};

/** Ground between two segments: px. */
const GAP = 1;

/** The visible height of a segment from its value's: all but the topmost leave a line of ground above. */
export const visible = (y: number, height: number, isTop: boolean) =>
  isTop ? { y, height } : { y: y + GAP, height: Math.max(0, height - GAP) };

/** Segments from the base upwards, without empty ones. */
export function segmentsOf(series: FrequencySeries, { y }: Layout, { bar }: PlacedBar): PlacedSegment[] {
  let below = 0;
  return groupCounts(series, bar.counts).flatMap((count, group) => {
    if (count === 0) return [];
    const from = y(below);
    below += count;
    const top = y(below);
    return [{ group, count, ...visible(top, from - top, below === bar.total) }];
  });
}

export const colourAt = (series: FrequencySeries, group: number, palette: Palette): Colour => {
  const found = series.groups[group];
  if (!found) throw new Error(`group: ${group}`);
  return groupColour(found, group, palette);
};

/** One hatch for each colour and theme; two drawings of the same theme may share it. */
export const hatchId = (group: number, palette: Palette) => `frequency-hatch-${group}-${palette.name}`;
