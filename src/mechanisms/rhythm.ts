import { nextDue, standing, type NextDue } from '#charts/cadence/due.ts';
import type { Meetings } from '#charts/session-timeline/meetings.ts';
import { stepsOf } from '#charts/session-timeline/series.ts';
import { middleOf } from '#charts/timeline/time.ts';
import { parseEdtf, startOf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';

const DAY = 86_400_000;
const DAYS_A_MONTH = 30.44;
/** From so few gaps no median is taken. */
const LEAST = 3;

/** What the record itself shows of how often a forum meets. Gaps in months. */
export type UsualGap = {
  readonly n: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
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
  readonly usual: UsualGap | null;
};

const medianOf = (sorted: readonly number[]): number => {
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ];
  return (low + high) / 2;
};

const monthOfDay = (day: number) => parseEdtf(new Date(day * DAY).toISOString().slice(0, 7));

/** When a forum should meet, where a source says so, and when it usually does. A date known to the year makes no gap. */
export function rhythmOf(ledger: Ledger, mechanism: string, { kind, list }: Meetings): Rhythm {
  const { asOf } = ledger.core.meta;
  const due = kind === 'sessions' ? nextDue(ledger, mechanism) : null;
  const dated = list.filter(({ when }) => when.precision === 'day' || when.precision === 'month');
  const months = stepsOf(dated)
    .filter(({ broken, from, to }) => !broken && list.indexOf(to) - list.indexOf(from) === 1)
    .map(({ from, to }) => (middleOf(to.when) - middleOf(from.when)) / DAYS_A_MONTH)
    .sort((a, b) => a - b);
  const last = dated.at(-1);
  const median = medianOf(months);
  const next = last ? monthOfDay(middleOf(last.when) + median * DAYS_A_MONTH) : null;
  const usual =
    months.length < LEAST || next === null
      ? null
      : {
          n: months.length, median, least: months[0] ?? 0, most: months.at(-1) ?? 0, next,
          passed: startOf(next).last < asOf,
        }; // prettier-ignore
  return { due, standing: due && standing(due, asOf), gaps: months.length, usual };
}
