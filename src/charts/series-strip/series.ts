import { nextDue, standing, type NextDue } from '#charts/cadence/due.ts';
import { missingNumbers, sessionsOf } from '#charts/cadence/sessions.ts';
import type { CoreMechanism } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

export type StripInput = { readonly ledger: Ledger; readonly engagement: LedgerEngagement };

export type StripSeries = {
  readonly mechanism: CoreMechanism;
  /** Whether the forum is held in sessions; otherwise these are all engagements of it. */
  readonly hasSessions: boolean;
  /** At most nine, those around the current one, in order. */
  readonly shown: readonly LedgerEngagement[];
  /** The one that the page is about, or that it is a part of; null where it is neither. */
  readonly current: LedgerEngagement | null;
  /** Whether the page is about a meeting inside the current one: its date may be another. */
  readonly isInside: boolean;
  /** Number on record, dated or not. */
  readonly total: number;
  /** Dated to a decade only. */
  readonly unplaced: readonly LedgerEngagement[];
  readonly missing: readonly (readonly [number, number])[];
  /** Null where no source states an interval, or the last session is not shown. */
  readonly due: NextDue | null;
  readonly standing: ReturnType<typeof standing> | null;
};

const MOST = 9;

/** Engagements of a forum without sessions: those that are not part of another. */
function outermost(ledger: Ledger, mechanism: string): LedgerEngagement[] {
  return ledger.engagements.filter(
    (e) =>
      e.mechanism === mechanism && (e.parent === null || ledger.engagements[e.parent]?.mechanism !== mechanism),
  );
} // prettier-ignore

/** The engagement itself or the nearest around it that is in the series. */
function inSeries(ledger: Ledger, engagement: LedgerEngagement, all: readonly LedgerEngagement[]) {
  for (let at: LedgerEngagement | undefined = engagement; at;) {
    if (all.includes(at)) return at;
    at = at.parent === null ? undefined : ledger.engagements[at.parent];
  }
  return null;
}

/** So many around the position; all where they are few. */
function around<T>(all: readonly T[], position: number, most: number): T[] {
  const half = Math.floor(most / 2);
  const start = Math.max(0, Math.min(position - half, all.length - most));
  return all.slice(start, start + most);
}

/** The series that an engagement belongs to; null where there is nothing before or after it. */
export function stripSeries({ ledger, engagement }: StripInput): StripSeries | null {
  const mechanism = ledger.mechanism(engagement.mechanism);
  const sessions = sessionsOf(ledger, mechanism.id);
  const hasSessions = sessions.length > 0;
  const all = hasSessions ? sessions : outermost(ledger, mechanism.id);
  const dated = all.filter((e) => e.year !== null);
  const current = inSeries(ledger, engagement, all);
  // Beside the series, such as a memorandum: the sessions nearest to it in time.
  const later = dated.findIndex((e) => e.row >= engagement.row);
  const position = current && dated.includes(current) ? dated.indexOf(current) : later;
  const shown = around(dated, position === -1 ? dated.length - 1 : position, MOST);
  const next = nextDue(ledger, mechanism.id);
  const due = next && shown.includes(next.last) ? next : null;
  if (shown.length === 0 || (shown.length === 1 && due === null && current === shown[0])) return null;
  return {
    mechanism,
    hasSessions,
    shown,
    current,
    isInside: current !== null && current !== engagement,
    total: all.length,
    unplaced: all.filter((e) => e.year === null),
    missing: missingNumbers(all),
    due,
    standing: due && standing(due, ledger.core.meta.asOf),
  };
}
