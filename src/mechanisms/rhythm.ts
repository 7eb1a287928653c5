import { nextDue, standing, type NextDue } from '#charts/cadence/due.ts';
import { DAYS_A_MONTH, gapsOf, usualGap, type UsualGap } from '#charts/cadence/usual.ts';
import type { Meetings } from '#charts/session-timeline/meetings.ts';
import { middleOf } from '#charts/timeline/time.ts';
import { parseEdtf, startOf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';

const DAY = 86_400_000;
/** In months: a session held in the month after is not called late. */
const GRACE = 1;

/** The usual gap, and what it lets one guess. */
export type UsualRhythm = UsualGap & {
  /** The last session and the median: a month, and an estimate. */
  readonly next: EdtfDate;
  /** Whether that month is over on the day of the ledger. */
  readonly passed: boolean;
};

export type Rhythm = {
  readonly due: NextDue | null;
  readonly standing: ReturnType<typeof standing> | null;
  /** Neighbouring sessions that are dated, without one missing between them. */
  readonly gaps: number;
  /** Of those gaps, how many were no longer than the stated interval and a month; null where none is stated. */
  readonly kept: number | null;
  readonly usual: UsualRhythm | null;
};

const monthOfDay = (day: number) => parseEdtf(new Date(day * DAY).toISOString().slice(0, 7));

/** When a forum should meet, where a source says so, and when it usually does. A date known to the year makes no gap. */
export function rhythmOf(ledger: Ledger, mechanism: string, { kind, list }: Meetings): Rhythm {
  const { asOf } = ledger.core.meta;
  const due = kind === 'sessions' ? nextDue(ledger, mechanism) : null;
  const dated = list.filter(({ when }) => when.precision === 'day' || when.precision === 'month');
  const months = gapsOf(list);
  const last = dated.at(-1);
  const gap = usualGap(months);
  const next = gap && last ? monthOfDay(middleOf(last.when) + gap.median * DAYS_A_MONTH) : null;
  const usual = gap && next && { ...gap, next, passed: startOf(next).last < asOf };
  const kept = due && months.filter((gap) => gap <= due.interval + GRACE).length;
  return { due, standing: due && standing(due, asOf), gaps: months.length, kept, usual };
}
