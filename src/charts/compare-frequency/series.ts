import type { ChartContext, Side } from '#charts/chart.ts';
import { contextOfSide, sidesOf } from '#charts/compare-sides/sides.ts';
import { frequencySeries, perYear, type FrequencySeries } from '#charts/meeting-frequency/series.ts';
import { yearsShown } from '#charts/years.ts';

export type SideFrequency = {
  readonly side: Side;
  readonly frequency: FrequencySeries;
  /** Engagements placed in a year, and the years over which the side is recorded. */
  readonly n: number;
  readonly years: readonly number[];
  readonly mean: number | null;
};

export type CompareFrequencySeries = {
  readonly sides: readonly [SideFrequency, SideFrequency];
  /** Whether both stand over the same years; periods that lie apart begin at the same place instead. */
  readonly isOneAxis: boolean;
  /** Highest bar of either: the scale of both. */
  readonly most: number;
};

type Years = readonly number[];

function axisOf(a: Years, b: Years): readonly [number, number] | null {
  const [first, last] = [
    Math.max(a[0] ?? Infinity, b[0] ?? Infinity),
    Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0),
  ];
  if (first > last) return null;
  const all = [...a, ...b];
  return [Math.min(...all), Math.max(...all)];
}

function ofSide(context: ChartContext, side: Side, years: Years, axis: readonly [number, number] | null): SideFrequency {
  const own = contextOfSide(context, side);
  const [from, to] = axis ?? [side.selection.from, side.selection.to];
  const frequency = frequencySeries({ ...own, selection: { ...side.selection, from, to } });
  return { side, frequency, n: frequency.n, years, mean: years.length === 0 ? null : frequency.n / years.length };
} // prettier-ignore

/** How often each side met, on one scale. */
export function compareFrequencySeries(context: ChartContext): CompareFrequencySeries {
  const [a, b] = sidesOf(context);
  const [yearsA, yearsB] = [yearsShown(a.selection, context.ledger), yearsShown(b.selection, context.ledger)];
  const axis = axisOf(yearsA, yearsB);
  const sides = [ofSide(context, a, yearsA, axis), ofSide(context, b, yearsB, axis)] as const;
  const bars = sides.flatMap(({ frequency }) => frequency.bars);
  return { sides, isOneAxis: axis !== null, most: Math.max(0, ...bars.map(({ total }) => total)) };
}

/** The years with most engagements; none where no year has any. */
export function busiest({ frequency }: SideFrequency): { readonly years: readonly number[]; readonly n: number } {
  const counts = perYear(frequency);
  const n = Math.max(0, ...counts);
  return { years: n === 0 ? [] : frequency.years.filter((_, i) => counts[i] === n), n };
} // prettier-ignore
