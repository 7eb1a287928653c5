import { monthOf, startOf } from '#model/edtf.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { View } from '#url/view.ts';
import type { ChartContext } from '#charts/chart.ts';
import { groupsOf, type Group, type Stack } from '#charts/dimension.ts';
import { engagementAt, recordIds } from '#charts/records.ts';
import { yearsShown } from '#charts/years.ts';

/** Bars of one period. A null slot holds those of the year whose quarter or month is not known. */
export type Bar = {
  readonly year: number;
  /** From 0, in the year. */
  readonly slot: number | null;
  /** In the order of `codes`. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Of these, dates that a source gives as approximate, and years that are inferred. */
  readonly approximate: number;
  readonly inferred: number;
};

export type FrequencySeries = {
  readonly unit: View['unit'];
  readonly by: Stack;
  readonly groups: readonly Group[];
  /** Codes of the groups, one after the other. */
  readonly codes: readonly string[];
  /** All years of the axis, also those without an engagement. */
  readonly years: readonly number[];
  /** Periods in a year. */
  readonly slots: number;
  /** In order of time, empty ones too; the not known of a year stands after its slots, if there is any. */
  readonly bars: readonly Bar[];
  /** Engagements placed on the axis. */
  readonly n: number;
  /** Counted, but with no year on the axis: dated to a decade. */
  readonly unplaced: readonly LedgerEngagement[];
  /** Ids of the engagements behind the bars. */
  readonly records: readonly string[];
};

const SLOTS: Readonly<Record<View['unit'], number>> = { year: 1, quarter: 4, month: 12 };

/** Position in its year of a month 1–12, in slots of equal length. */
export const slotOf = (month: number, slots: number) => Math.floor(((month - 1) * slots) / 12);

type Draft = { -readonly [K in keyof Bar]: Bar[K] extends readonly number[] ? number[] : Bar[K] };

const emptyBar = (year: number, slot: number | null, codes: number): Draft => ({
  year, slot, counts: Array.from({ length: codes }, () => 0), total: 0, approximate: 0, inferred: 0,
}); // prettier-ignore

/** Counts what is in view by period and value. An interval is counted once, at its start. */
export function frequencySeries({ ledger, selection, selected, view }: ChartContext): FrequencySeries {
  const { unit, by } = view;
  const groups = groupsOf(ledger, by);
  const codes = groups.flatMap((group) => group.codes);
  const position = new Map(codes.map((code, i) => [code, i]));
  const years = yearsShown(selection, ledger);
  const slots = SLOTS[unit];
  const known = years.flatMap((year) =>
    Array.from({ length: slots }, (_, slot) => emptyBar(year, slot, codes.length)),
  );
  const unknown = new Map<number, Draft>();
  const unplaced: LedgerEngagement[] = [];

  const barOf = (year: number, month: number | null): Draft | undefined => {
    const index = year - (years[0] ?? year);
    if (slots === 1) return known[index];
    if (month !== null) return known[index * slots + slotOf(month, slots)];
    const bar = unknown.get(year) ?? emptyBar(year, null, codes.length);
    unknown.set(year, bar);
    return bar;
  };

  for (const row of selected.units) {
    const engagement = engagementAt(ledger, row);
    const bar = engagement.year === null ? undefined : barOf(engagement.year, monthOf(engagement.when));
    if (!bar) {
      unplaced.push(engagement);
      continue;
    }
    const start = startOf(engagement.when);
    const at = position.get(engagement[by]) ?? 0;
    bar.counts[at] = (bar.counts[at] ?? 0) + 1;
    bar.total += 1;
    if (start.approximate) bar.approximate += 1;
    if (start.uncertain) bar.inferred += 1;
  }

  const bars = years.flatMap((year, i) => [
    ...known.slice(i * slots, (i + 1) * slots),
    ...[unknown.get(year)].filter((bar) => bar !== undefined),
  ]);
  return {
    unit,
    by,
    groups,
    codes,
    years,
    slots,
    bars,
    n: selected.units.length - unplaced.length,
    unplaced,
    records: recordIds(ledger, selected.members, true),
  };
}

/** Sum of the values of each group. */
export function groupCounts({ groups }: FrequencySeries, counts: readonly number[]): number[] {
  let next = 0;
  return groups.map(({ codes }) => {
    const sum = counts.slice(next, next + codes.length).reduce((a, b) => a + b, 0);
    next += codes.length;
    return sum;
  });
}

/** Sums over all bars, in the order of `codes`. */
export const totals = ({ bars, codes }: FrequencySeries): number[] =>
  codes.map((_, i) => bars.reduce((sum, bar) => sum + (bar.counts[i] ?? 0), 0));

/** Engagements of each year, in the order of `years`. */
export function perYear({ years, bars }: FrequencySeries): number[] {
  const sums = new Map(years.map((year) => [year, 0]));
  for (const { year, total } of bars) sums.set(year, (sums.get(year) ?? 0) + total);
  return [...sums.values()];
}
