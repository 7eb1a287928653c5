import { parseEdtf, startOf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { sessionsOf } from './sessions.ts';

/** The session that comes next if the stated interval is kept. */
export type NextDue = {
  /** As precise as the last session's date, at most a month: an interval in years promises no day. */
  readonly date: EdtfDate;
  /** Day at which it is drawn: ISO. */
  readonly day: string;
  /** Its number; null where sessions are not numbered. */
  readonly ordinal: number | null;
  /** The session from which the interval runs. */
  readonly last: LedgerEngagement;
  /** The stated interval: months. */
  readonly interval: number;
};

/** Months of an ISO 8601 duration in years or months; throws on any other. */
export function monthsOf(interval: string): number {
  const [, n, unit] = /^P(\d+)([YM])$/.exec(interval) ?? [];
  if (n === undefined) throw new Error(`interval: ${interval}`);
  return Number(n) * (unit === 'Y' ? 12 : 1);
}

const two = (n: number) => String(n).padStart(2, '0');

/** A day so many months later; the 31st becomes the last day of a shorter month. */
function later(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const end = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${y}-${two(m)}-${two(Math.min(day, end))}`;
}

/** The next session that is due: last + the interval that a source states; null where none states one. */
export function nextDue(ledger: Ledger, mechanism: string): NextDue | null {
  const { interval } = ledger.mechanism(mechanism);
  const last = sessionsOf(ledger, mechanism).findLast((e) => e.when.precision !== 'decade');
  if (interval === null || last === undefined) return null;
  const months = monthsOf(interval);
  const start = startOf(last.when);
  const day = later(start.first, months);
  const date = parseEdtf(start.precision === 'year' ? day.slice(0, 4) : day.slice(0, 7));
  if (date === null) throw new Error(`due date: ${day}`);
  return { date, day, ordinal: last.ordinal === null ? null : last.ordinal + 1, last, interval: months };
}

/**
 * How a due date stands on the day of the ledger. `overdue`: its month has passed; `dormant`: so has another whole
 * interval. The ledger may simply not know of a session that took place.
 */
export function standing(due: NextDue, asOf: string): 'ahead' | 'overdue' | 'dormant' {
  if (due.date.last >= asOf) return 'ahead';
  return later(due.date.last, due.interval) < asOf ? 'dormant' : 'overdue';
}
