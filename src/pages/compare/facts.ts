import { isStated } from '#charts/level-over-time/series.ts';
import { isIndependent, type Voice } from '#charts/record-coverage/series.ts';
import { unitsOf, type Unit } from '#charts/raised.ts';
import { yearsShown } from '#charts/years.ts';
import type { Side } from '#charts/chart.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

export type Counted = { readonly id: string; readonly n: number };

/** What is said of one side. */
export type Facts = {
  readonly n: number;
  /** Of the whole record, counted by the same rule: units. */
  readonly ofLedger: number;
  readonly first: LedgerEngagement | null;
  readonly last: LedgerEngagement | null;
  /** Years of the side within the record. */
  readonly years: readonly number[];
  /** Engagements in a known year, by each year of the side. */
  readonly perYear: number | null;
  /** Codes of the level in the middle: two where an even number leaves it between them. */
  readonly medianLevel: readonly string[];
  /** Distinct reports for each engagement: what reports on several counts once, as in the figures over time. */
  readonly reports: number | null;
  /** That two or more independent publishers report; null while that is not known. */
  readonly independent: number | null;
  readonly domains: readonly Counted[];
  readonly forums: readonly Counted[];
  readonly officials: readonly Counted[];
};

/** How many are named of each kind, and how many where the last of them are level. */
const [TOP, LEVEL] = [3, 6];

/** The most frequent, each once in a unit. What is level with the last of them is named too, up to where it would be many. */
function top(units: readonly Unit[], idsOf: (unit: Unit) => readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const unit of units) for (const id of new Set(idsOf(unit))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n);
  const least = ranked[TOP - 1]?.n ?? 0;
  const level = ranked.filter(({ n }) => n >= least);
  return level.length <= LEVEL ? level : ranked.slice(0, TOP);
} // prettier-ignore

/** The middle of the levels that are stated, in the order of the codebook. */
export function medianLevel(ledger: Ledger, units: readonly Unit[]): readonly string[] {
  const order = ledger.codes.level.map(({ code }) => code);
  const stated = units.filter(({ engagement }) => isStated(engagement.level));
  const ranks = stated.map(({ engagement }) => order.indexOf(engagement.level)).sort((a, b) => a - b);
  const middle = [ranks[Math.floor((ranks.length - 1) / 2)], ranks[Math.ceil((ranks.length - 1) / 2)]];
  return [...new Set(middle)].flatMap((rank) => (rank === undefined ? [] : (order[rank] ?? [])));
}

const reportsOf = ({ members }: Unit) => new Set(members.flatMap(({ sources }) => sources));

/** `all` are the units of the whole record, `voices` its reports, if they are here. */
export function factsOf(ledger: Ledger, side: Side, all: number, voices: readonly Voice[] | null): Facts {
  const units = unitsOf(ledger, side.selected);
  const placed = units.filter(({ engagement }) => engagement.year !== null);
  const years = yearsShown(side.selection, ledger);
  const reports = units.map(reportsOf);
  const speaking = (at: number) => voices?.[at] ?? [];
  return {
    n: units.length,
    ofLedger: all,
    first: placed[0]?.engagement ?? null,
    last: placed.at(-1)?.engagement ?? null,
    years,
    perYear: years.length === 0 ? null : placed.length / years.length,
    medianLevel: medianLevel(ledger, units),
    reports: units.length === 0 ? null : new Set(reports.flatMap((own) => [...own])).size / units.length,
    independent: voices && reports.filter((own) => isIndependent([...own].flatMap(speaking))).length,
    domains: top(units, ({ domains }) => domains),
    forums: top(units, ({ members }) => members.map(({ mechanism }) => mechanism)),
    officials: top(units, ({ members }) => members.flatMap(({ participants }) => participants.map(({ official }) => official))),
  };
} // prettier-ignore

/** What is counted on both sides: the same engagement, or the same visit where that counts once. */
export function inBoth({ engagements }: Ledger, [a, b]: readonly [Side, Side]): readonly LedgerEngagement[] {
  const whole = (row: number) => (a.selection.count === 'visits' ? (engagements[row]?.root ?? row) : row);
  const other = new Set(Array.from(b.selected.units, whole));
  return Array.from(a.selected.units).flatMap((row) =>
    other.has(whole(row)) ? (engagements[row] ?? []) : [],
  );
}
