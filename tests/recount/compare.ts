import { counted, type Choice, type Counted, type Meeting } from './meetings.ts';

/** A report as the published tables tell it, and the engagements that it is about. */
export type Report = { readonly id: string; readonly publisher: string; readonly tier: string };

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

/** How many of each value, by its code; what is not there is left out. */
export function numbers(meetings: readonly Meeting[], choice: Choice, facet: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const unit of counted(meetings, choice))
    for (const value of valuesOf(unit, facet)) found[value] = (found[value] ?? 0) + 1;
  return found;
}

/** Where more than one publisher speaks that copies from nobody. */
const isIndependent = (reports: readonly Report[]): boolean => {
  const speaking = reports.filter(({ tier }) => tier !== 'aggregator');
  const names = speaking.map(({ publisher }) => publisher.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim());
  return new Set(names).size > 1;
}; // prettier-ignore

/** One side in numbers. */
export function facts(
  meetings: readonly Meeting[],
  choice: Choice,
  reportsOf: (id: string) => readonly Report[],
) {
  const units = counted(meetings, choice);
  const recorded = meetings.flatMap(({ year }) => year ?? []);
  const from = Math.max(choice.from ?? 0, Math.min(...recorded));
  const to = Math.min(choice.to ?? 9999, Math.max(...recorded));
  const years = Math.max(0, to - from + 1);
  const reports = units.map(({ members }) => {
    const all = members.flatMap(({ id }) => reportsOf(id));
    return [...new Map(all.map((report) => [report.id, report])).values()];
  });
  const placed = units.filter(({ head }) => head.year !== null).length;
  return {
    n: units.length,
    perYear: years === 0 ? null : placed / years,
    reports: units.length === 0 ? null : new Set(reports.flat().map(({ id }) => id)).size / units.length,
    independent: reports.filter(isIndependent).length,
  };
}

/** What is counted on both sides. */
export function both(meetings: readonly Meeting[], a: Choice, b: Choice): number {
  const names = (choice: Choice) =>
    counted(meetings, choice).map(({ head }) => (choice.count === 'visits' ? head.visit : head.id));
  const ofA = names(a);
  return names(b).filter((name) => ofA.includes(name)).length;
}
