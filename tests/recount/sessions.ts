import { cell, rowsBy, type Read, type Row } from './csv.ts';
import { monthsBetween } from './dates.ts';
import type { Meeting } from './meetings.ts';

/** A mechanism with what its engagements are: ids of meetings replaced by the meetings themselves, in the order of the table. */
export type Forum = {
  readonly id: string;
  readonly row: Row;
  /** Months of the interval that a source states. */
  readonly interval: number | null;
  readonly sessions: readonly Meeting[];
  /** Not inside another engagement of the same mechanism. */
  readonly outermost: readonly Meeting[];
};

export const ordinalOf = ({ row }: Meeting): number | null =>
  cell(row, 'ordinal') === '' ? null : Number(cell(row, 'ordinal'));

/** Months of `P2Y` or `P6M`. */
const monthsOf = (interval: string) =>
  interval === '' ? null : Number(interval.slice(1, -1)) * (interval.endsWith('Y') ? 12 : 1);

/**
 * The sessions of each mechanism by the rule that the figure states: numbered ones and others of their kind, all where an interval is
 * stated, else dialogues and exercises; not what lies inside another.
 */
export function forumsOf(read: Read, meetings: readonly Meeting[]): readonly Forum[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const around = ({ row }: Meeting): Meeting[] => {
    const parent = byId.get(cell(row, 'part_of'));
    return parent ? [parent, ...around(parent)] : [];
  };
  return read('mechanisms').map((row) => {
    const id = cell(row, 'id');
    const own = meetings.filter((m) => cell(m.row, 'mechanism_id') === id);
    const numberedKinds = own.filter((m) => ordinalOf(m) !== null).map((m) => cell(m.row, 'type'));
    const isSession = (m: Meeting) => {
      const type = cell(m.row, 'type');
      if (ordinalOf(m) !== null) return true;
      if (numberedKinds.length > 0) return numberedKinds.includes(type);
      return cell(row, 'interval') !== '' || type === 'dialogue' || type === 'exercise';
    };
    const all = own.filter(isSession);
    return {
      id,
      row,
      interval: monthsOf(cell(row, 'interval')),
      sessions: all.filter((m) => ordinalOf(m) !== null || !around(m).some((each) => all.includes(each))),
      outermost: own.filter((m) => !around(m).some((each) => own.includes(each))),
    };
  });
}

/** Whether at least one session number between two is not on record. */
export const isBroken = (from: Meeting, to: Meeting): boolean => {
  const [a, b] = [ordinalOf(from), ordinalOf(to)];
  return a !== null && b !== null && b > a + 1;
};

/** The numbers that are not on record below the highest that is. */
export function missingNumbers(sessions: readonly Meeting[]): number[] {
  const numbers = sessions.flatMap((m) => ordinalOf(m) ?? []);
  return Array.from({ length: Math.max(0, ...numbers) }, (_, i) => i + 1).filter((n) => !numbers.includes(n));
}

const monthIndex = (day: number) => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Where the last dated session and the stated interval lead: months since the year 0, or years where the date is no finer. */
export function nextDue({ interval, sessions }: Pick<Forum, 'interval' | 'sessions'>) {
  const last = sessions.findLast(({ year }) => year !== null);
  if (interval === null || last === undefined) return null;
  const ordinal = ordinalOf(last);
  const month = monthIndex(last.start.first) + interval;
  const isYear = last.start.precision === 'year';
  const year = Math.floor(month / 12);
  const [first, end] = isYear ? [year * 12, year * 12 + 11] : [month, month];
  const standing = (asOf: string) => {
    const [y = 0, m = 0] = asOf.split('-').map(Number);
    const today = y * 12 + m - 1;
    if (end >= today) return 'ahead';
    return end + interval < today ? 'dormant' : 'overdue';
  };
  const month2 = String((first % 12) + 1).padStart(2, '0');
  return {
    text: isYear ? String(year) : `${year}-${month2}`,
    ordinal: ordinal === null ? null : ordinal + 1,
    standing,
  };
}

/** What the page of a mechanism lists: its sessions where it numbers them, keeps an interval or does little else; otherwise all that it did. */
export function listed({ interval, sessions, outermost }: Forum) {
  const isSeries = interval !== null || sessions.some((m) => ordinalOf(m) !== null);
  const tells = sessions.length > 0 && (isSeries || sessions.length * 2 >= outermost.length);
  if (!tells) return { kind: 'engagements' as const, list: outermost };
  const isNumbered = sessions.every((m) => ordinalOf(m) !== null);
  const list = isNumbered
    ? [...sessions].sort((a, b) => (ordinalOf(a) ?? 0) - (ordinalOf(b) ?? 0))
    : sessions;
  return { kind: 'sessions' as const, list };
}

/** Months between neighbours that are dated to the month at least, without a number missing between them; the shortest first. */
export function gapsOf(list: readonly Meeting[]): number[] {
  const isDated = ({ start: { precision } }: Meeting) => precision === 'day' || precision === 'month';
  return list
    .flatMap((to, i) => {
      const from = list[i - 1];
      const counts = from !== undefined && isDated(from) && isDated(to) && !isBroken(from, to);
      return counts ? [monthsBetween(from.start, to.start)] : [];
    })
    .sort((a, b) => a - b);
}

/** The topics of a meeting and of those of the same mechanism inside it. */
export function agendasOf(read: Read): (id: string) => ReadonlySet<string> {
  const topics = rowsBy(read('topics'), 'engagement_id');
  const inside = rowsBy(read('engagements'), 'part_of');
  const mechanismOf = new Map(read('engagements').map((row) => [cell(row, 'id'), cell(row, 'mechanism_id')]));
  const agenda = (id: string): Set<string> => {
    const own = inside(id).filter((row) => cell(row, 'mechanism_id') === mechanismOf.get(id));
    return new Set([...topics(id).map((row) => cell(row, 'domain')), ...own.flatMap((row) => [...agenda(cell(row, 'id'))])]);
  };
  return agenda;
} // prettier-ignore
