import type { Ledger } from '#model/ledger.ts';
import type { ChartContext } from './chart.ts';
import { unitsOf } from './raised.ts';

/** Years that are compared with as many before. */
const SPAN = 5;
/** Reports per engagement that rose by less than a tenth did not rise. */
const BETTER = 1.1;

export type Spans = { readonly before: readonly number[]; readonly now: readonly number[] };

/** The years of an axis that are over; that in which the record ends is not. */
export function wholeYears(years: readonly number[], { core }: Ledger): readonly number[] {
  const partial = Number(core.meta.asOf.slice(0, 4));
  return years.filter((year) => year < partial);
}

/** The last whole years beside as many before them; null where there are too few. */
export function lastSpans(years: readonly number[], ledger: Ledger): Spans | null {
  const whole = wholeYears(years, ledger);
  if (whole.length < 2 * SPAN) return null;
  return { before: whole.slice(-2 * SPAN, -SPAN), now: whole.slice(-SPAN) };
}

/** Distinct reports behind each engagement of these years, on average; 0 where there is none. */
export function reportsPerEngagement({ ledger, selected }: ChartContext, years: readonly number[]): number {
  const reports = new Set<number>();
  let n = 0;
  for (const { engagement, members } of unitsOf(ledger, selected)) {
    if (engagement.year === null || !years.includes(engagement.year)) continue;
    n += 1;
    for (const { sources } of members) for (const source of sources) reports.add(source);
  }
  return n === 0 ? 0 : reports.size / n;
} // prettier-ignore

export const isBetterReported = (before: number, now: number): boolean =>
  now > before && now >= BETTER * before;
