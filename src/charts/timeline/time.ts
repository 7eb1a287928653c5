import { clamped } from '#charts/linear.ts';
import { startOf, type EdtfDate, type EdtfPoint } from '#model/edtf.ts';

const DAY = 86_400_000;

/** Days since 1970: the unit of every time axis. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The stretch of time that a start may lie in; `to` is the day after the last. */
export type Stretch = { readonly from: number; readonly to: number };

export const stretchOf = ({ first, last }: EdtfPoint): Stretch => ({
  from: dayNumber(first),
  to: dayNumber(last) + 1,
});

/** Where a start is drawn: the middle of what is known of it. */
export const middleOf = (date: EdtfDate): number => {
  const start = startOf(date);
  // Most dates are days: one is read, not two.
  if (start.first === start.last) return dayNumber(start.first) + 0.5;
  const { from, to } = stretchOf(start);
  return (from + to) / 2;
};

export const yearStart = (year: number): number => dayNumber(`${year}-01-01`);

/** Calendar years, both inclusive. */
export type Years = readonly [first: number, last: number];

/** A time axis in px: `at` places a day; `px` is the length of a year. */
export type TimeScale = {
  readonly years: Years;
  readonly x0: number;
  readonly x1: number;
  readonly px: number;
  /** Day on which the axis ends. */
  readonly until: number;
  readonly at: (day: number) => number;
};

/** An axis over whole years; days outside are held at its ends. `until` ends it inside the last year. */
export function timeScale(years: Years, x0: number, x1: number, until = yearStart(years[1] + 1)): TimeScale {
  const at = clamped([yearStart(years[0]), until], [x0, x1]);
  return { years, x0, x1, until, px: ((x1 - x0) * 365.25) / (until - yearStart(years[0])), at };
}

const STEPS = [1, 2, 5, 10, 20, 50];

/** The years that get a label: so far apart that each has `room` px; round ones where not all fit. */
export function labelledYears({ years: [first, last], px }: TimeScale, room: number): number[] {
  const step = STEPS.find((n) => n * px >= room) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}
