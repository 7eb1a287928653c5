import { rollup } from 'd3-array';
import type { ChartContext } from '#charts/chart.ts';
import { raising, raisingRecords, unitsOf } from '#charts/raised.ts';
import { yearsShown } from '#charts/years.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

export type TrendYear = {
  readonly year: number;
  /** What raised the topic, and everything that was in view in that year. */
  readonly n: number;
  readonly of: number;
};

export type TrendSeries = {
  readonly domain: string;
  readonly years: readonly TrendYear[];
  readonly n: number;
  /** Raised the topic at a date known to the decade only. */
  readonly unplaced: readonly LedgerEngagement[];
  readonly records: readonly string[];
};

/** Of fewer engagements a share says nothing about a year. */
export const FEW_A_YEAR = 5;

/** A topic by year of start, beside everything else in view; the years are those chosen, or all on record. */
export function trendSeries({ ledger, selection, selected }: ChartContext, domain: string): TrendSeries {
  const units = unitsOf(ledger, selected);
  const raised = raising(units, domain);
  const countByYear = (list: typeof units) =>
    rollup(
      list,
      (own) => own.length,
      (u) => u.engagement.year,
    );
  const [n, of] = [countByYear(raised), countByYear(units)];
  return {
    domain,
    years: yearsShown(selection, ledger).map((year) => ({
      year,
      n: n.get(year) ?? 0,
      of: of.get(year) ?? 0,
    })),
    n: raised.length,
    unplaced: raised.map((u) => u.engagement).filter((e) => e.year === null),
    records: raisingRecords(raised, domain),
  };
}
