import { group } from 'd3-array';
import type { ChartContext } from '#charts/chart.ts';
import { unitsOf, type Unit } from '#charts/raised.ts';
import { yearsShown } from '#charts/years.ts';
import { WEAK_TIER } from '#model/grounds.ts';
import { fold } from '#model/fold.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';

/** The part of a source that tells who speaks. */
export type Voice = Pick<Source, 'publisher' | 'tier'>;

export type CoverageYear = {
  readonly year: number;
  readonly n: number;
  /** Distinct reports behind them. */
  readonly sources: number;
  /** Of n, those that two or more independent publishers report. */
  readonly independent: number;
};

export type RecordCoverageSeries = {
  readonly years: readonly CoverageYear[];
  /** Placed in a year, and of these independently reported. */
  readonly n: number;
  readonly independent: number;
  /** Known to the decade only. */
  readonly unplaced: readonly LedgerEngagement[];
  readonly records: readonly string[];
};

/** Of fewer engagements a share says nothing about a year, and the record of the year is thin. */
export const FEW_A_YEAR = 5;

const reportsOf = ({ members }: Unit) => new Set(members.flatMap(({ sources }) => sources));

/** Different publishers, aggregators apart: their texts come from somebody else. Spellings that fold alike are one. */
export function isIndependent(voices: readonly Voice[]): boolean {
  const own = voices.filter(({ tier }) => tier !== WEAK_TIER).map(({ publisher }) => fold(publisher).trim());
  return new Set(own).size >= 2;
}

/** How well each year is reported: engagements by year of start, the reports behind them, how many rest on more than one publisher. */
export function coverageSeries(
  { ledger, selection, selected }: ChartContext,
  voices: readonly Voice[],
): RecordCoverageSeries {
  const units = unitsOf(ledger, selected);
  const placed = units.filter(({ engagement }) => engagement.year !== null);
  const independent = new Set(
    placed.filter((unit) => isIndependent(Array.from(reportsOf(unit), (at) => voices[at]).filter((v) => v !== undefined))),
  );
  const byYear = group(placed, ({ engagement }) => engagement.year);
  return {
    years: yearsShown(selection, ledger).map((year) => {
      const own = byYear.get(year) ?? [];
      return {
        year,
        n: own.length,
        sources: new Set(own.flatMap((unit) => [...reportsOf(unit)])).size,
        independent: own.filter((unit) => independent.has(unit)).length,
      };
    }),
    n: placed.length,
    independent: independent.size,
    unplaced: units.map(({ engagement }) => engagement).filter(({ year }) => year === null),
    records: placed.flatMap(({ members }) => members.map(({ id }) => id)),
  };
} // prettier-ignore
