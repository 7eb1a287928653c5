import type { Pick } from '#selection/selection.ts';
import { isOther } from '#charts/dimension.ts';
import type { Bar, FrequencySeries } from './series.ts';

/** A bar filters by its year: years are the finest that a selection knows. */
export const pickYear = ({ year }: { readonly year: number }): Pick => ({ years: [year, year] });

/** A segment filters by its year and value; values drawn together have no common filter. */
export function pickSegment({ by, groups }: FrequencySeries, { year }: Bar, group: number): Pick {
  const of = groups[group];
  return of && !isOther(of) ? { years: [year, year], facets: { [by]: of.key } } : pickYear({ year });
}

/** Bars in the order in which a reader walks over them: every year, but of quarters and months only those that hold any. */
export const walkedBars = ({ bars, unit }: FrequencySeries): readonly Bar[] =>
  unit === 'year' ? bars : bars.filter((bar) => bar.total > 0);
