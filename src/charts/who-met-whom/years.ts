import { formatYears } from '#i18n/dates.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** Years of the first and the last of what is counted; null where none is known to the year. */
export function yearsOf(units: readonly LedgerEngagement[]): readonly [number, number] | null {
  const years = units.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The same in words; empty where no year is known. */
export function yearsIn(units: readonly LedgerEngagement[]): string {
  const years = yearsOf(units);
  return years ? formatYears(...years) : '';
}
