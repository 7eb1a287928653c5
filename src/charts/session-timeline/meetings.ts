import { group } from 'd3-array';
import { sessionsOf } from '#charts/cadence/sessions.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

export type MeetingKind = 'sessions' | 'engagements';

/** What a forum's page lists in order of date, and what else the forum did. */
export type Meetings = {
  readonly kind: MeetingKind;
  readonly list: readonly LedgerEngagement[];
  readonly beside: readonly LedgerEngagement[];
};

type Own = ReadonlyMap<string, readonly LedgerEngagement[]>;
const known = new WeakMap<Ledger, Own>();

/** The engagements of each forum; a ledger is read once. */
function ownOf(ledger: Ledger): Own {
  const own = known.get(ledger) ?? group(ledger.engagements, (e) => e.mechanism);
  known.set(ledger, own);
  return own;
}

/**
 * A forum that meets in sessions is told by them; any other, such as the visits of two ministers, by all its engagements,
 * where a meeting inside another of the same forum is a part of it. Sessions tell a forum that numbers them, that keeps a stated
 * interval, or that does little else.
 */
export function meetingsOf(ledger: Ledger, mechanism: string): Meetings {
  const own = ownOf(ledger).get(mechanism) ?? [];
  const rows = new Set(own.map(({ row }) => row));
  const isInside = ({ parent }: LedgerEngagement): boolean => {
    const around = parent === null ? undefined : ledger.engagements[parent];
    return around !== undefined && (rows.has(around.row) || isInside(around));
  };
  const outer = own.filter((e) => !isInside(e));
  const sessions = sessionsOf(ledger, mechanism);
  const isSeries =
    ledger.mechanism(mechanism).interval !== null || sessions.some(({ ordinal }) => ordinal !== null);
  const tells = sessions.length > 0 && (isSeries || 2 * sessions.length >= outer.length);
  // Where all are numbered, the numbers say where one belongs that is dated to a decade.
  const isNumbered = tells && sessions.every(({ ordinal }) => ordinal !== null);
  const byNumber = (a: LedgerEngagement, b: LedgerEngagement) => (a.ordinal ?? 0) - (b.ordinal ?? 0);
  const list = isNumbered ? sessions.toSorted(byNumber) : tells ? sessions : outer;
  const listed = new Set(list);
  return {
    kind: tells ? 'sessions' : 'engagements',
    list,
    beside: own.filter((e) => !listed.has(e)),
  };
}

/** The topics of a meeting and of the meetings of the same forum inside it, in the order of the records. */
export function agendaOf(ledger: Ledger, engagement: LedgerEngagement): readonly string[] {
  const { mechanism, domains, children } = engagement;
  const inside = children
    .flatMap((row) => ledger.engagements[row] ?? [])
    .filter((child) => child.mechanism === mechanism)
    .flatMap((child) => agendaOf(ledger, child));
  return [...new Set([...domains, ...inside])];
}
