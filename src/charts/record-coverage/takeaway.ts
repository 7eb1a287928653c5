import { recordCoverage as say } from '#i18n/messages/record-coverage.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import { isFew } from '#charts/sentence.ts';
import { FEW_A_YEAR, type CoverageYear, type RecordCoverageSeries } from './series.ts';

/** Years from the first on after which none is thin; those before it are, on the whole. */
function firstSteady(years: readonly CoverageYear[]): number {
  const lastThin = years.findLastIndex(({ n }) => n < FEW_A_YEAR);
  return lastThin + 1;
}

function thin(years: readonly CoverageYear[]): string {
  const from = firstSteady(years);
  const [early, first] = [years.slice(0, from), years[from]];
  // Of one engagement there is nothing to say but what it rests on.
  if (early.length === 0 || years.reduce((sum, each) => sum + each.n, 0) < 2) return '';
  const total = early.reduce((sum, { n }) => sum + n, 0);
  return first === undefined
    ? say.takeaway.thinThroughout(FEW_A_YEAR)
    : say.takeaway.thin(String(first.year), FEW_A_YEAR, total, early.length);
}

function range(years: readonly CoverageYear[]): string {
  const steady = years.filter(({ n }) => n >= FEW_A_YEAR).map((year) => ({ ...year, share: year.independent / year.n }));
  const sorted = steady.toSorted((a, b) => a.share - b.share);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most || least.share === most.share) return '';
  return say.takeaway.range(
    formatPercent(least.independent, least.n), String(least.year), formatPercent(most.independent, most.n), String(most.year),
  );
} // prettier-ignore

/**
 * Which years are thin, and how much rests on more than one publisher; the year in which the record ends is not over, and is left
 * out of the comparison of years.
 */
export function takeawayOf({ years, n, independent }: RecordCoverageSeries, asOf: string): string {
  if (n === 0) return say.takeaway.nothing;
  const whole = years.filter(({ year }) => year < Number(asOf.slice(0, 4)));
  const share = isFew(n)
    ? say.takeaway.shareFew(independent, n)
    : say.takeaway.share(formatPercent(independent, n), formatNumber(independent), formatNumber(n));
  return chartsWords.figure.sentences([thin(whole), `${share}${range(whole)}.`]);
}
