import type { Unit } from '#charts/raised.ts';

export type Period = {
  readonly years: readonly [number, number];
  readonly n: number;
  readonly of: number;
};

export type Trend = {
  readonly now: Period;
  readonly before: Period;
  readonly direction: 'more' | 'less' | 'same';
};

const LENGTH = 5;
/** Of fewer in both periods together nothing is said. */
const LEAST = 5;
/** Shares that differ by less than a quarter are said to be alike. */
const CLEAR = 1.25;

/** The last five years shown against the five before; null where the years do not reach so far or too little was raised. */
export function trendOf(units: readonly Unit[], domain: string, years: readonly number[]): Trend | null {
  const last = years.at(-1);
  if (last === undefined || years.length < 2 * LENGTH) return null;
  const period = (end: number): Period => {
    const range: readonly [number, number] = [end - LENGTH + 1, end];
    const inside = units.filter(({ engagement: { year } }) => year !== null && year >= range[0] && year <= end);
    const n = inside.filter(({ domains }) => domains.includes(domain)).length;
    return { years: range, n, of: inside.length };
  };
  const now = period(last);
  const before = period(last - LENGTH);
  if (now.n + before.n < LEAST || now.of === 0 || before.of === 0) return null;
  const share = now.n / now.of;
  const earlier = before.n / before.of;
  const direction = share > CLEAR * earlier ? 'more' : share * CLEAR < earlier ? 'less' : 'same';
  return { now, before, direction };
} // prettier-ignore
