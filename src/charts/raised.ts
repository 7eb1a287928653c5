import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';

/** What is counted once: an engagement, or a visit with those of its meetings that are in view. */
export type Unit = {
  readonly engagement: LedgerEngagement;
  readonly members: readonly LedgerEngagement[];
  /** A visit raises what the meetings inside it raise. */
  readonly domains: ReadonlySet<string>;
};

const known = new WeakMap<Selected, readonly Unit[]>();

function readUnits({ engagements }: Ledger, { units, members, unitOf }: Selected): Unit[] {
  const lists = Array.from(units, (): LedgerEngagement[] => []);
  members.forEach((row, i) => {
    const engagement = engagements[row];
    if (engagement) lists[unitOf[i] ?? -1]?.push(engagement);
  });
  return Array.from(units).flatMap((row, i): Unit[] => {
    const engagement = engagements[row];
    const own = lists[i] ?? [];
    return engagement ? [{ engagement, members: own, domains: new Set(own.flatMap((e) => e.domains)) }] : [];
  });
}

/** Everything in view, unit by unit, in order of date. A selection is read once. */
export function unitsOf(ledger: Ledger, selected: Selected): readonly Unit[] {
  const units = known.get(selected) ?? readUnits(ledger, selected);
  known.set(selected, units);
  return units;
}

export const raising = (units: readonly Unit[], domain: string): readonly Unit[] =>
  units.filter((unit) => unit.domains.has(domain));

/** The engagements inside a unit that raise the topic themselves. */
export const raisersOf = ({ members }: Unit, domain: string): readonly LedgerEngagement[] =>
  members.filter((e) => e.domains.includes(domain));

/** Ids of the engagements that raise the topic. */
export const raisingRecords = (units: readonly Unit[], domain: string): string[] =>
  units.flatMap((unit) => raisersOf(unit, domain).map(({ id }) => id));
