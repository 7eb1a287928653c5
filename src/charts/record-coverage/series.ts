import type { ChartContext } from '#charts/chart.ts';
import { inYears, memberIds, unitsOf, unplacedIn } from '#charts/raised.ts';
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

type Tally = { n: number; readonly reports: Set<number>; independent: number };

/** Who speaks of any of them: no list is made, for there may be very many engagements. */
function* speakersOf(members: readonly LedgerEngagement[], speakers: readonly (string | null)[]) {
  for (const { sources } of members) for (const at of sources) yield speakers[at];
}

/** Different publishers, aggregators apart. */
export const isIndependent = (voices: readonly Voice[]): boolean => areTwo(voices.map(speakerOf));

/** How well each year is reported: engagements by year of start, the reports behind them, how many rest on more than one publisher. */
export function coverageSeries(
  { ledger, selection, selected }: ChartContext,
  voices: readonly Voice[],
): RecordCoverageSeries {
  const units = unitsOf(ledger, selected);
  const placed = inYears(units);
  // Folded once for each report: very many engagements point to the same.
  const speakers = voices.map(speakerOf);
  const byYear = new Map<number | null, Tally>();
  let independent = 0;
  for (const { engagement: { year }, members } of placed) {
    const tally = byYear.get(year) ?? { n: 0, reports: new Set<number>(), independent: 0 };
    byYear.set(year, tally);
    tally.n += 1;
    for (const { sources } of members) for (const at of sources) tally.reports.add(at);
    if (!areTwo(speakersOf(members, speakers))) continue;
    tally.independent += 1;
    independent += 1;
  }
  return {
    years: yearsShown(selection, ledger).map((year) => {
      const { n = 0, reports, independent: both = 0 } = byYear.get(year) ?? {};
      return { year, n, sources: reports?.size ?? 0, independent: both };
    }),
    n: placed.length,
    independent,
    unplaced: unplacedIn(units),
    records: memberIds(placed),
  };
} // prettier-ignore
