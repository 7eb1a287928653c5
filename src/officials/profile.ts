import { parseEdtf, startOf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Official } from '#model/record.ts';
import { engagementAt, engagementsAt } from '#model/rows.ts';
import { membersOf } from '#selection/members.ts';
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
  const months = members.flatMap((e) => (e.year === null ? [] : (month(e) ?? [])));
  const first = months[0];
  const last = months.at(-1);
  return first && last ? [first, last] : null;
}

type Met = { readonly units: Set<number>; role: string | null };

type Own = { readonly unit: number; readonly engagement: LedgerEngagement };

function topCounterpart(ledger: Ledger, side: string, own: readonly Own[]): Profile['topCounterpart'] {
  const met = new Map<string, Met>();
  for (const { unit, engagement } of own)
    for (const { official, role, side: theirs } of engagement.participants) {
      if (theirs === side) continue;
      const entry = met.get(official) ?? { units: new Set(), role: null };
      entry.units.add(unit);
      entry.role = role ?? entry.role;
      met.set(official, entry);
    }
  const [first, second] = [...met].sort(([, a], [, b]) => b.units.size - a.units.size);
  // One meeting, or as many with someone else, singles nobody out.
  if (!first || first[1].units.size < 2 || first[1].units.size === second?.[1].units.size) return null;
  return { official: ledger.official(first[0]), role: first[1].role, count: first[1].units.size };
}

export function profileOf(ledger: Ledger, selected: Selected, id: string): Profile {
  const own = membersOf(selected)
    .map(({ row, unit }): Own => ({ unit, engagement: engagementAt(ledger, row) }))
    .filter(({ engagement }) => lists(id)(engagement));
  const members = own.map(({ engagement }) => engagement);
  const units = [...new Set(own.map(({ unit }) => unit))].sort((a, b) => a - b);
  const parts = members.flatMap((e) => e.participants.filter((p) => p.official === id));
  return {
    count: units.length,
    units: engagementsAt(ledger, units),
    members,
    span: spanOf(members),
    posts: new Set(parts.flatMap(({ role }) => role ?? [])).size,
    topCounterpart: topCounterpart(ledger, ledger.official(id).side, own),
  };
}
