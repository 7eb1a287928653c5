import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import { engagementAt } from './records.ts';

/** What is counted once: an engagement, or a visit with those of its meetings that are in view. */
export type Unit = {
  readonly engagement: LedgerEngagement;
  readonly members: readonly LedgerEngagement[];
  /** Each once. A visit raises what the meetings inside it raise. */
  readonly domains: readonly string[];
};

const known = new WeakMap<Selected, readonly Unit[]>();

/** The list itself where nothing stands in it twice: a set for each of very many units costs more than all that is counted of them. */
const unique = (codes: readonly string[]): readonly string[] =>
  codes.length < 2 || codes.every((code, i) => codes.indexOf(code) === i) ? codes : [...new Set(codes)];

function readUnits(ledger: Ledger, { units, members, unitOf }: Selected): Unit[] {
  const lists: LedgerEngagement[][] = [];
  members.forEach((row, i) => {
    const engagement = engagementAt(ledger, row);
    const unit = unitOf[i] ?? -1;
    const own = lists[unit];
    if (own) own.push(engagement);
    else lists[unit] = [engagement];
  });
  const read: Unit[] = [];
  units.forEach((row, i) => {
    const own = lists[i] ?? [];
    const domains = own.length === 1 ? own[0]?.domains : own.flatMap((e) => e.domains);
    read.push({ engagement: engagementAt(ledger, row), members: own, domains: unique(domains ?? []) });
  });
  return read;
}

/** Everything in view, unit by unit, in order of date. A selection is read once. */
export function unitsOf(ledger: Ledger, selected: Selected): readonly Unit[] {
  const units = known.get(selected) ?? readUnits(ledger, selected);
  known.set(selected, units);
  return units;
}

/** Ids of the engagements inside units. */
export function memberIds(units: readonly Unit[]): string[] {
  const ids: string[] = [];
  for (const { members } of units) for (const { id } of members) ids.push(id);
  return ids;
}

export const raising = (units: readonly Unit[], domain: string): readonly Unit[] =>
  units.filter(({ domains }) => domains.includes(domain));

/** The engagements inside a unit that raise the topic themselves. */
export const raisersOf = ({ members }: Unit, domain: string): readonly LedgerEngagement[] =>
  members.filter((e) => e.domains.includes(domain));

/** Ids of the engagements that raise the topic. */
export function raisingRecords(units: readonly Unit[], domain: string): string[] {
  const ids: string[] = [];
  for (const { members } of units) for (const { id, domains } of members) if (domains.includes(domain)) ids.push(id);
  return ids;
} // prettier-ignore
