import type { Choice, Counted, Meeting } from './meetings.ts';
import { reported, type Voices } from './record.ts';

/** Everything that can be chosen by; what a side says itself takes the place of what both have in common. */
export function sideOf(common: Choice, own: Choice): Choice {
  const facets = { ...common.facets };
  for (const [facet, codes] of Object.entries(own.facets)) if (codes.length > 0) facets[facet] = codes;
  const hasYears = own.from !== null || own.to !== null;
  return {
    facets,
    match: (own.facets['domain'] ?? []).length > 0 ? own.match : common.match,
    from: hasYears ? own.from : common.from,
    to: hasYears ? own.to : common.to,
    count: common.count,
  };
}

const valuesOf = ({ head, members }: Counted, facet: string): Set<string> =>
  new Set(facet === 'domain' ? members.flatMap((m) => m.facts['domain'] ?? []) : head.facts[facet]);

/** How many of each value, by its code, and their share in percent; what is not there is left out. */
export function shares(units: readonly Counted[], facet: string): ReadonlyMap<string, readonly [n: number, share: number]> {
  const found = new Map<string, number>();
  for (const unit of units)
    for (const value of valuesOf(unit, facet)) found.set(value, (found.get(value) ?? 0) + 1);
  return new Map([...found].map(([code, n]) => [code, [n, Math.round((n * 1000) / units.length) / 10]]));
} // prettier-ignore

/** How many of each value in each year, by `year value`; what is zero is left out. */
export function byYear(units: readonly Counted[], facet: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const unit of units)
    for (const value of unit.head.year === null ? [] : valuesOf(unit, facet)) {
      const key = `${unit.head.year} ${value}`;
      found[key] = (found[key] ?? 0) + 1;
    }
  return found;
}

/** One side in numbers. */
export function facts(
  units: readonly Counted[],
  meetings: readonly Meeting[],
  choice: Choice,
  voices: Voices,
) {
  const recorded = meetings.flatMap(({ year }) => year ?? []);
  const from = Math.max(choice.from ?? 0, Math.min(...recorded));
  const to = Math.min(choice.to ?? 9999, Math.max(...recorded));
  const years = Math.max(0, to - from + 1);
  const { reports, independent } = reported(voices, units);
  const placed = units.filter(({ head }) => head.year !== null).length;
  return {
    n: units.length,
    perYear: years === 0 ? null : placed / years,
    reports: units.length === 0 ? null : reports / units.length,
    independent,
  };
}

/** The level in the middle of those that are stated, from the highest down: two where an even number leaves it between them. */
export function middleLevel(units: readonly Counted[], levels: readonly string[]): string[] {
  const stated = units
    .map(({ head }) => head.facts['level']?.[0] ?? '')
    .filter((level) => level !== 'unknown');
  const sorted = levels.flatMap((level) => stated.filter((own) => own === level));
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return [...new Set([low, high])].flatMap((level) => level ?? []);
}

type Side = { readonly choice: Choice; readonly units: readonly Counted[] };

/** What is counted on both sides. */
export function both(a: Side, b: Side): number {
  const names = ({ choice, units }: Side) =>
    units.map(({ head }) => (choice.count === 'visits' ? head.visit : head.id));
  const ofA = new Set(names(a));
  return names(b).filter((name) => ofA.has(name)).length;
}
