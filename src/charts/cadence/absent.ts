import type { Gap, Session } from './series.ts';

/** Session numbers between two sessions on the axis, or before the first, that have no date of their own. */
export type AbsentRun = {
  /** Null before the first session on record. */
  readonly from: Session | null;
  readonly to: Session;
  readonly first: number;
  readonly last: number;
};

/** The runs that a row can show: where neighbours on the axis say between what they fall. */
export function absentRuns(placed: readonly Session[], gaps: readonly Gap[], isStart: boolean): AbsentRun[] {
  const between: AbsentRun[] = [];
  for (const { from, to, broken } of gaps) {
    const [before, after] = [from.engagement.ordinal, to.engagement.ordinal];
    if (broken && before !== null && after !== null)
      between.push({ from, to, first: before + 1, last: after - 1 });
  }
  const [to] = placed;
  const lowest = to?.engagement.ordinal ?? 1;
  if (to === undefined || !isStart || lowest === 1) return between;
  return [{ from: null, to, first: 1, last: lowest - 1 }, ...between];
}
