import { group } from 'd3-array';
import type { ChartContext } from '#charts/chart.ts';
import { memberIds, unitsOf, type Unit } from '#charts/raised.ts';
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

/** Who speaks; null for an aggregator, whose texts come from somebody else. Spellings that fold alike are one. */
const speakerOf = ({ publisher, tier }: Voice): string | null =>
  tier === WEAK_TIER ? null : fold(publisher).trim();

function areTwo(speakers: Iterable<string | null | undefined>): boolean {
  let known: string | null = null;
  for (const speaker of speakers) {
    if (speaker == null) continue;
    if (known !== null && speaker !== known) return true;
    known = speaker;
  }
  return false;
}

/** Different publishers, aggregators apart. */
export const isIndependent = (voices: readonly Voice[]): boolean => areTwo(voices.map(speakerOf));

/** How well each year is reported: engagements by year of start, the reports behind them, how many rest on more than one publisher. */
export function coverageSeries(
  { ledger, selection, selected }: ChartContext,
  voices: readonly Voice[],
): RecordCoverageSeries {
  const units = unitsOf(ledger, selected);
  const placed = units.filter(({ engagement }) => engagement.year !== null);
  // Folded once for each report: very many engagements point to the same.
  const speakers = voices.map(speakerOf);
  const isByTwo = ({ members }: Unit) => areTwo(members.flatMap(({ sources }) => sources).map((at) => speakers[at]));
  const independent = new Set(placed.filter(isByTwo));
  const byYear = group(placed, ({ engagement }) => engagement.year);
  return {
    years: yearsShown(selection, ledger).map((year) => {
      const own = byYear.get(year) ?? [];
      const reports = new Set<number>();
      for (const { members } of own) for (const { sources } of members) for (const at of sources) reports.add(at);
      return { year, n: own.length, sources: reports.size, independent: own.filter((unit) => independent.has(unit)).length };
    }),
    n: placed.length,
    independent: independent.size,
    unplaced: units.map(({ engagement }) => engagement).filter(({ year }) => year === null),
    records: memberIds(placed),
  };
} // prettier-ignore
