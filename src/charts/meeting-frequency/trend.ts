import type { ChartContext } from '#charts/chart.ts';
import { unitsOf } from '#charts/raised.ts';
import { perYear, type FrequencySeries } from './series.ts';

/** Years that an average is taken of, and again of as many before. */
const SPAN = 5;
/** Fewer a year than this say nothing about a trend. */
const LEAST_AVERAGE = 1;
/** Reports per engagement that rose by less than a tenth did not rise. */
const BETTER = 1.1;

export type Span = {
  readonly years: readonly number[];
  /** Engagements a year. */
  readonly average: number;
  /** Distinct reports behind each engagement, on average; 0 where there is none. */
  readonly reports: number;
};

export type Trend = {
  readonly before: Span;
  readonly now: Span;
  /** More engagements, and each of them better reported: a part of the rise may be reporting. */
  readonly mayBeReporting: boolean;
};

function reportsPerEngagement({ ledger, selected }: ChartContext, years: readonly number[]): number {
  const own = unitsOf(ledger, selected).filter(({ engagement: { year } }) => year !== null && years.includes(year));
  const reports = new Set(own.flatMap(({ members }) => members.flatMap(({ sources }) => sources)));
  return own.length === 0 ? 0 : reports.size / own.length;
} // prettier-ignore

/** The last whole years beside as many before them; the year in which the record ends is not over. Null where there are too few. */
export function trendOf(series: FrequencySeries, context: ChartContext): Trend | null {
  const partial = Number(context.ledger.core.meta.asOf.slice(0, 4));
  const whole = series.years.filter((year) => year < partial);
  if (whole.length < 2 * SPAN) return null;
  const counts = perYear(series);
  const span = (years: readonly number[]): Span => ({
    years,
    average: years.reduce((sum, year) => sum + (counts[series.years.indexOf(year)] ?? 0), 0) / years.length,
    reports: reportsPerEngagement(context, years),
  });
  const [before, now] = [span(whole.slice(-2 * SPAN, -SPAN)), span(whole.slice(-SPAN))];
  if (Math.max(before.average, now.average) < LEAST_AVERAGE) return null;
  const isRise = now.average > before.average && before.average > 0;
  return { before, now, mayBeReporting: isRise && now.reports >= BETTER * before.reports };
}
