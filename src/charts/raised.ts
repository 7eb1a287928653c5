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

const alone = new WeakMap<Ledger, Unit[]>();

/** Each engagement as a unit of its own, by its row: the same whatever is selected, and made once. */
function aloneIn(ledger: Ledger): readonly Unit[] {
  const units =
    alone.get(ledger) ??
    ledger.engagements.map((engagement) => ({
      engagement,
      members: [engagement],
      domains: unique(engagement.domains),
    }));
  alone.set(ledger, units);
  return units;
}

/** The members of the units that are more than the engagement which stands for them, by their position. */
function together(ledger: Ledger, { units, members, unitOf }: Selected): ReadonlyMap<number, readonly LedgerEngagement[]> {
  const sizes = new Uint32Array(units.length);
  for (const unit of unitOf) sizes[unit]! += 1;
  const lists = new Map<number, LedgerEngagement[]>();
  for (let i = 0; i < members.length; i++) {
    const [row, unit] = [members[i]!, unitOf[i]!];
    if (sizes[unit] === 1 && units[unit] === row) continue;
    const own = lists.get(unit);
    if (own) own.push(engagementAt(ledger, row));
    else lists.set(unit, [engagementAt(ledger, row)]);
  }
  return lists;
} // prettier-ignore

function readUnits(ledger: Ledger, selected: Selected): Unit[] {
  const [single, lists] = [aloneIn(ledger), together(ledger, selected)];
  const read: Unit[] = [];
  for (const row of selected.units) {
    const own = lists.get(read.length);
    const engagement = engagementAt(ledger, row);
    read.push(own ? { engagement, members: own, domains: unique(own.flatMap((e) => e.domains)) } : single[row]!);
  }
  return read;
} // prettier-ignore

/** Everything in view, unit by unit, in order of date. A selection is read once. */
export function unitsOf(ledger: Ledger, selected: Selected): readonly Unit[] {
  const units = known.get(selected) ?? readUnits(ledger, selected);
  known.set(selected, units);
  return units;
}

/** Units of a year, and those known to the decade only. */
export const inYears = (units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ engagement }) => engagement.year !== null);
export const unplacedIn = (units: readonly Unit[]): readonly LedgerEngagement[] =>
  units.filter(({ engagement }) => engagement.year === null).map(({ engagement }) => engagement);

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
