import { median, pairs } from 'd3-array';
import { middleOf } from '#charts/timeline/time.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

export const DAYS_A_MONTH = 30.44;
/** From so few gaps no median is taken. */
const LEAST = 3;

/** What the record itself shows of how often a forum meets: an estimate. Gaps in months. */
export type UsualGap = {
  readonly n: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
};

const isDated = ({ when: { precision } }: LedgerEngagement) => precision === 'day' || precision === 'month';

/** Months between neighbours, the shortest first. A date known to the year makes no gap, nor do two between which a number is missing. */
export function gapsOf(sessions: readonly LedgerEngagement[]): number[] {
  const days = sessions.map((session) => (isDated(session) ? middleOf(session.when) : NaN));
  return pairs(sessions)
    .map(([from, to], i) =>
      from.ordinal === null || to.ordinal === null || to.ordinal - from.ordinal <= 1
        ? ((days[i + 1] ?? NaN) - (days[i] ?? NaN)) / DAYS_A_MONTH
        : NaN,
    )
    .filter((months) => !Number.isNaN(months))
    .sort((a, b) => a - b);
}

export function usualGap(months: readonly number[]): UsualGap | null {
  const [least, most] = [months[0], months.at(-1)];
  if (months.length < LEAST || least === undefined || most === undefined) return null;
  return { n: months.length, median: median(months) ?? 0, least, most };
}
