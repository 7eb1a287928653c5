import type { LedgerEngagement } from '#model/ledger.ts';
import type { ChartContext } from '#charts/chart.ts';
import { inYears, unitsOf, unplacedIn } from '#charts/raised.ts';
import { recordIds } from '#charts/records.ts';
import { rankTopics } from '#charts/topics/units.ts';
import { yearsShown } from '#charts/years.ts';

export type HeatRow = {
  readonly code: string;
  /** By year, in the order of `years`. */
  readonly counts: readonly number[];
  /** Sum of the cells. */
  readonly total: number;
  readonly isSelected: boolean;
};

export type HeatSeries = {
  readonly years: readonly number[];
  readonly rows: readonly HeatRow[];
  /** Engagements of each year, whether or not they record a topic. */
  readonly inYear: readonly number[];
  /** Engagements that have a year on the axis, whether or not they record a topic. */
  readonly n: number;
  readonly unplaced: readonly LedgerEngagement[];
  readonly records: readonly string[];
};

/** How many engagements of each year raised each topic, by the year of their start. */
export function heatSeries({ ledger, selection, selected }: ChartContext): HeatSeries {
  const units = unitsOf(ledger, selected);
  const years = yearsShown(selection, ledger);
  const placed = inYears(units);
  const cells = new Map(ledger.codes.domain.map(({ code }) => [code, years.map(() => 0)]));
  const first = years[0] ?? 0;
  const inYear = years.map(() => 0);
  for (const { engagement, domains } of placed) {
    const at = (engagement.year ?? first) - first;
    inYear[at] = (inYear[at] ?? 0) + 1;
    for (const topic of domains) {
      const counts = cells.get(topic);
      if (counts) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return {
    years,
    rows: rankTopics(ledger, units).map(({ code }) => {
      const counts = cells.get(code) ?? [];
      return {
        code,
        counts,
        total: counts.reduce((sum, count) => sum + count, 0),
        isSelected: selection.domain.includes(code),
      };
    }),
    inYear,
    n: placed.length,
    unplaced: unplacedIn(units),
    records: recordIds(ledger, selected.members, true),
  };
}
