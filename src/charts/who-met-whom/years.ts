import { formatYears } from '#i18n/dates.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** Years of the first and the last of what is counted; null where none is known to the year. */
export function yearsOf(units: readonly LedgerEngagement[]): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of units) {
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first > last ? null : [first, last];
}

/** The same in words; empty where no year is known. */
export function yearsIn(units: readonly LedgerEngagement[]): string {
  const years = yearsOf(units);
  return years ? formatYears(...years) : '';
}
