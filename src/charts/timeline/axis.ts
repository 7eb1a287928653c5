import { dayNumber, yearStart, type TimeScale } from './time.ts';
import type { Extent } from './extent.ts';

export type Band = Extent & { readonly year: number };

/** Where a picture has its years: px from its top left corner. A reader drags over them, and moments stand on them. */
export type TimeAxis = {
  /** One after the other, none left out. */
  readonly bands: readonly Band[];
  /** Edges of what the years are the columns of. */
  readonly top: number;
  readonly base: number;
  /** Whether a line through a year is seen between the marks; where cells fill the years, it is not. */
  readonly isOpen: boolean;
};

/** The year at a place; beyond the ends, the nearest. */
export function yearAt({ bands }: TimeAxis, x: number): number | null {
  const band = bands.find(({ right }) => x < right) ?? bands.at(-1);
  return band?.year ?? null;
}

/** The band over some years, in either order. */
export function bandOf({ bands }: TimeAxis, a: number, b: number): Extent | null {
  const inside = bands.filter(({ year }) => year >= Math.min(a, b) && year <= Math.max(a, b));
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { left: first.left, right: last.right } : null;
}

function xOf({ bands }: TimeAxis, day: number): number | null {
  const band = bands.find(({ year }) => day >= yearStart(year) && day < yearStart(year + 1));
  if (!band) return null;
  const [from, to] = [yearStart(band.year), yearStart(band.year + 1)];
  return band.left + ((day - from) / (to - from)) * (band.right - band.left);
}

/** Where a stretch of days lies, its last included; null outside the years. */
export function stretchOn(axis: TimeAxis, first: string, last: string): Extent | null {
  const [left, right] = [xOf(axis, dayNumber(first)), xOf(axis, dayNumber(last) + 0.999)];
  return left === null || right === null ? null : { left, right };
}

/** The bands of columns of one width. */
export const columnBands = (years: readonly number[], left: number, step: number): Band[] =>
  years.map((year, i) => ({ year, left: left + i * step, right: left + (i + 1) * step }));

/** The bands of an axis on which time flows. */
export const scaleBands = ({ years: [first, last], at }: TimeScale): Band[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    year: first + i,
    left: at(yearStart(first + i)),
    right: at(yearStart(first + i + 1)),
  }));
