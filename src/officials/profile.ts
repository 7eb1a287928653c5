import { parseEdtf, startOf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Official, Participant } from '#model/record.ts';
import type { Selected } from '#selection/result.ts';

/** What an official's page says before its figures, from the engagements in view. */
export type Profile = {
  /** Counted engagements. */
  readonly count: number;
  /** What is counted, in order of date. */
  readonly units: readonly LedgerEngagement[];
  /** Every engagement that lists the official, in order of date. */
  readonly members: readonly LedgerEngagement[];
  /** First and last month or year; null where only a decade is known. */
  readonly span: readonly [EdtfDate, EdtfDate] | null;
  /** Different posts. */
  readonly posts: number;
  readonly topCounterpart: {
    readonly official: Official;
    readonly role: string | null;
    readonly count: number;
  } | null;
};

const lists = (id: string) => (e: LedgerEngagement) => e.participants.some((p) => p.official === id);

/** Engagements of the whole ledger that list an official. */
export const careerOf = (ledger: Ledger, id: string): LedgerEngagement[] =>
  ledger.engagements.filter(lists(id));

/** The part of a date that a sentence about years needs: its month, or its year where no more is known. */
function month({ when }: LedgerEngagement): EdtfDate | null {
  const { first, precision } = startOf(when);
  return parseEdtf(precision === 'year' ? first.slice(0, 4) : first.slice(0, 7));
}

function spanOf(members: readonly LedgerEngagement[]): Profile['span'] {
  const dated = members.filter(({ year }) => year !== null);
  const [first, last] = [dated[0] && month(dated[0]), dated.at(-1) && month(dated.at(-1)!)];
  return first && last ? [first, last] : null;
}

type Met = { readonly units: Set<number>; role: string | null };

function topCounterpart(ledger: Ledger, side: string, own: readonly (readonly [number, LedgerEngagement])[]) {
  const met = new Map<string, Met>();
  const others = own.flatMap(([unit, e]) =>
    e.participants.filter((p) => p.side !== side).map((p): readonly [number, Participant] => [unit, p]),
  );
  for (const [unit, { official, role }] of others) {
    const entry = met.get(official) ?? { units: new Set(), role: null };
    entry.units.add(unit);
    entry.role = role ?? entry.role;
    met.set(official, entry);
  }
  const ranked = [...met].sort(([, a], [, b]) => b.units.size - a.units.size);
  const [first, second] = ranked;
  // One meeting, or as many with someone else, singles nobody out.
  if (!first || first[1].units.size < 2 || first[1].units.size === second?.[1].units.size) return null;
  return { official: ledger.official(first[0]), role: first[1].role, count: first[1].units.size };
}

export function profileOf(ledger: Ledger, { units, members, unitOf }: Selected, id: string): Profile {
  const isListed = lists(id);
  const own = Array.from(members, (row, i) => [units[unitOf[i]!]!, ledger.engagements[row]!] as const).filter(
    ([, engagement]) => isListed(engagement),
  );
  const counted = [...new Set(own.map(([unit]) => unit))].sort((a, b) => a - b);
  const listed = own.map(([, engagement]) => engagement);
  const roles = listed.flatMap((e) => e.participants.filter((p) => p.official === id).map((p) => p.role));
  return {
    count: counted.length,
    units: counted.map((row) => ledger.engagements[row]!),
    members: listed,
    span: spanOf(listed),
    posts: new Set(roles.filter((role) => role !== null)).size,
    topCounterpart: topCounterpart(ledger, ledger.official(id).side, own),
  };
}
