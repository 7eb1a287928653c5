import type { ChartContext } from '#charts/chart.ts';
import { inYears, memberIds, unitsOf, unplacedIn, type Unit } from '#charts/raised.ts';
import { lastSpans } from '#charts/spans.ts';
import { yearsShown } from '#charts/years.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { longestRun, type Run } from './runs.ts';

/** What was held in one place: a party's country, a third one, or at a distance. */
export type Band = {
  readonly host: string;
  readonly label: string;
  /** By year, in the order of `years`. */
  readonly counts: readonly number[];
  readonly total: number;
};

/** Held with the first party and with the second. */
export type Balance = readonly [first: number, second: number];

export type ReciprocitySeries = {
  readonly years: readonly number[];
  /** Of the two parties, in their order. */
  readonly parties: readonly [Band, Band];
  /** Of everything else that is stated. */
  readonly apart: readonly Band[];
  readonly unknown: Band;
  /** By year: what is drawn. */
  readonly n: readonly number[];
  readonly total: number;
  readonly recent: { readonly years: readonly number[]; readonly balance: Balance } | null;
  readonly run: Run | null;
  readonly unplaced: readonly LedgerEngagement[];
  readonly records: readonly string[];
};

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/** Units of each year in each place: by its code, in the order of `years`. */
function countHosts({ codes }: Ledger, years: readonly number[], units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const cells = new Map(codes.host.map(({ code }) => [code, years.map(() => 0)]));
  const first = years[0] ?? 0;
  for (const { engagement: { host, year } } of units) {
    const counts = cells.get(host);
    const at = (year ?? first) - first;
    if (counts?.[at] !== undefined) counts[at] += 1;
  }
  return cells;
} // prettier-ignore

function bandOf(ledger: Ledger, host: string, counts: readonly number[]): Band {
  const party = ledger.core.meta.parties.find(({ code }) => code === host);
  return { host, label: party?.name ?? ledger.label('host', host), counts, total: sum(counts) };
}

/** Where the engagements of each year were held, by the year of their start. */
export function reciprocitySeries({ ledger, selection, selected }: ChartContext): ReciprocitySeries {
  const units = unitsOf(ledger, selected);
  const placed = inYears(units);
  const stated = placed.filter(({ engagement }) => engagement.host !== NOT_STATED);
  const years = yearsShown(selection, ledger);
  const cells = countHosts(ledger, years, placed);
  const band = (host: string) => bandOf(ledger, host, cells.get(host) ?? []);
  const [first, second] = ledger.core.meta.parties;
  const parties = [band(first.code), band(second.code)] as const;
  const own = [first.code, second.code, NOT_STATED];
  const apart = ledger.codes.host.filter(({ code }) => !own.includes(code)).map(({ code }) => band(code));
  const spans = lastSpans(years, ledger);
  const held = ({ counts }: Band) => sum(counts.filter((_, i) => spans?.now.includes(years[i] ?? 0)));
  return {
    years,
    parties,
    apart,
    unknown: band(NOT_STATED),
    n: years.map((_, i) => sum([...parties, ...apart].map(({ counts }) => counts[i] ?? 0))),
    total: stated.length,
    recent: spans && { years: spans.now, balance: [held(parties[0]), held(parties[1])] },
    run: longestRun(
      placed.map(({ engagement }) => engagement),
      [first.code, second.code],
    ),
    unplaced: unplacedIn(units),
    records: memberIds(stated),
  };
}
