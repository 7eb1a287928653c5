import { group } from 'd3-array';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** Meetings that are sessions by their nature, wherever no numbering says otherwise. */
const HELD_IN_SESSIONS: ReadonlySet<string> = new Set(['dialogue', 'exercise']);

function sessionsAmong(ledger: Ledger, own: readonly LedgerEngagement[], hasInterval: boolean) {
  const numbered = new Set(own.filter((e) => e.ordinal !== null).map((e) => e.type));
  const recurring = numbered.size === 0 && hasInterval;
  const types = numbered.size > 0 ? numbered : HELD_IN_SESSIONS;
  const counted = own.filter((e) => e.ordinal !== null || recurring || types.has(e.type));
  const rows = new Set(counted.map((e) => e.row));
  const isInside = ({ parent }: LedgerEngagement): boolean => {
    const around = parent === null ? undefined : ledger.engagements[parent];
    return around !== undefined && (rows.has(around.row) || isInside(around));
  };
  return counted.filter((e) => e.ordinal !== null || !isInside(e));
}

type Sessions = ReadonlyMap<string, readonly LedgerEngagement[]>;
const known = new WeakMap<Ledger, Sessions>();

function readSessions(ledger: Ledger): Sessions {
  const byMechanism = group(ledger.engagements, (e) => e.mechanism);
  const entries = ledger.core.mechanisms.map(({ id, interval }) => {
    const own = byMechanism.get(id) ?? [];
    return [id, sessionsAmong(ledger, own, interval !== null)] as const;
  });
  return new Map(entries);
}

/**
 * The sessions of a mechanism, in order of date. Which of its engagements count is read from the ledger:
 * - some are numbered: they and all others of the same type (a memorandum or a courtesy call beside them does not);
 * - none is numbered, but a source states an interval: all, for all recur;
 * - neither: dialogues and exercises.
 * A meeting inside another that counts is a part of that session. A ledger is read once.
 */
export function sessionsOf(ledger: Ledger, mechanism: string): readonly LedgerEngagement[] {
  const sessions = known.get(ledger) ?? readSessions(ledger);
  known.set(ledger, sessions);
  return sessions.get(mechanism) ?? [];
}

type Run = readonly [first: number, last: number];
const lacking = new WeakMap<readonly LedgerEngagement[], readonly Run[]>();

function runsMissing(sessions: readonly LedgerEngagement[]): Run[] {
  const numbers = sessions.map((e) => e.ordinal).filter((ordinal) => ordinal !== null).sort((a, b) => a - b); // prettier-ignore
  const runs: Run[] = [];
  let before = 0;
  for (const n of numbers) {
    if (n - before > 1) runs.push([before + 1, n - 1]);
    before = n;
  }
  return runs;
}

/** Session numbers that the record lacks, as runs: before the first, and between two. A list is read once. */
export function missingNumbers(sessions: readonly LedgerEngagement[]): readonly Run[] {
  const runs = lacking.get(sessions) ?? runsMissing(sessions);
  lacking.set(sessions, runs);
  return runs;
}
