import type { ChartContext } from '#charts/chart.ts';
import type { Years } from '#charts/timeline/time.ts';
import { yearsShown } from '#charts/years.ts';
import type { Details } from '#model/browser.ts';
import { followThrough, threadsOf, type Step, type Thread } from '#model/followThrough.ts';

/** Threads of fewer engagements have no row of their own: they are told in full by one line of a list. */
const LEAST = 3;

export type Mark = {
  readonly step: Step;
  readonly inView: boolean;
  /** Code of the kind of the outcome that starts the thread or takes up the earlier one; null where none does. */
  readonly kind: string | null;
};

export type ThreadRow = {
  readonly thread: Thread;
  /** Engagements on the axis, in order of date. */
  readonly placed: readonly Mark[];
  /** Without a year, or outside the years shown. */
  readonly beyond: readonly Mark[];
};

export type FollowThroughSeries = {
  /** In the order of their starts. */
  readonly rows: readonly ThreadRow[];
  /** Those too short for a row. */
  readonly short: readonly ThreadRow[];
  readonly years: Years;
  /** Outcomes in view, and how many of them a later engagement takes up. */
  readonly outcomes: number;
  readonly taken: number;
  readonly asOf: string;
};

/** Threads with an engagement in view; the others of their engagements stand beside it. */
export function followThroughSeries(context: ChartContext, details: Details): FollowThroughSeries {
  const { ledger, selection, selected } = context;
  const through = followThrough(ledger, details);
  const members = new Set(selected.members);
  const shown = yearsShown(selection, ledger);
  const years: Years = [shown[0] ?? ledger.years[0], shown.at(-1) ?? ledger.years[1]];
  const isPlaced = ({ step: { engagement } }: Mark) =>
    engagement.year !== null && engagement.year >= years[0] && engagement.year <= years[1];
  const rows = threadsOf(ledger, details).map((thread): ThreadRow => {
    const marks = thread.steps.map((step): Mark => {
      const by = step.via.find((follow) => follow.by !== null)?.by ?? null;
      const outcome =
        step.engagement === thread.start.engagement
          ? thread.start.outcome
          : by === null
            ? null
            : through.entry(step.engagement.id, by).outcome;
      return { step, inView: members.has(step.engagement.row), kind: outcome?.kind ?? null };
    });
    return { thread, placed: marks.filter(isPlaced), beyond: marks.filter((mark) => !isPlaced(mark)) };
  });
  const seen = rows.filter(({ placed }) => placed.some(({ inView }) => inView));
  const inView = through.entries.filter(({ engagement }) => members.has(engagement.row));
  return {
    rows: seen.filter(({ thread }) => thread.steps.length >= LEAST),
    short: seen.filter(({ thread }) => thread.steps.length < LEAST),
    years,
    outcomes: inView.length,
    taken: inView.filter(({ takenUp }) => takenUp.length > 0).length,
    asOf: ledger.core.meta.asOf,
  };
}
