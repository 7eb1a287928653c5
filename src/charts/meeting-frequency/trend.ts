import type { ChartContext } from '#charts/chart.ts';
import { isBetterReported, lastSpans, reportsPerEngagement } from '#charts/spans.ts';
import { perYear, type FrequencySeries } from './series.ts';

/** Fewer a year than this say nothing about a trend. */
const LEAST_AVERAGE = 1;

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

/** The last whole years beside as many before them. Null where there are too few years or engagements. */
export function trendOf(series: FrequencySeries, context: ChartContext): Trend | null {
  // How often an official is met changes with the posts held: of that a trend would speak, not of the contacts.
  if (context.selection.official.length > 0) return null;
  const spans = lastSpans(series.years, context.ledger);
  if (spans === null) return null;
  const counts = perYear(series);
  const span = (years: readonly number[]): Span => ({
    years,
    average: years.reduce((sum, year) => sum + (counts[series.years.indexOf(year)] ?? 0), 0) / years.length,
    reports: reportsPerEngagement(context, years),
  });
  const [before, now] = [span(spans.before), span(spans.now)];
  if (Math.max(before.average, now.average) < LEAST_AVERAGE) return null;
  const isRise = now.average > before.average && before.average > 0;
  return { before, now, mayBeReporting: isRise && isBetterReported(before.reports, now.reports) };
}
