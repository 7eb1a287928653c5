import type { ChartContext } from '#charts/chart.ts';
import { subtitleOf as filtersOf } from '#charts/notes.ts';
import { formatDate, formatDay } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { outcomes as all } from '#i18n/messages/outcomes.ts';
import type { Ledger } from '#model/ledger.ts';
import type { FollowThroughSeries, Mark, ThreadRow } from './series.ts';

const say = all.figure;

/** From the first to the last year of a thread. */
function spanOf({ thread: { steps } }: ThreadRow): string {
  const years = steps.flatMap(({ engagement: { year } }) => (year === null ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

export function takeawayOf({ rows, short, outcomes, taken }: FollowThroughSeries): string {
  if (outcomes === 0 && rows.length === 0 && short.length === 0) return all.noneAtAll;
  const [first, ...others] = rows;
  if (first === undefined) return say.taken(taken, outcomes) + say.join + say.noThread;
  const longest = others.reduce((a, b) => (b.thread.steps.length > a.thread.steps.length ? b : a), first);
  const { start, steps } = longest.thread;
  return (
    say.taken(taken, outcomes) + say.join + say.longest(start.outcome.detail, steps.length, spanOf(longest))
  );
}

/** What is said of an engagement when a reader points at it. */
export const markLabel = ({ step: { engagement, via }, inView }: Mark): string =>
  say.mark(
    engagement.title,
    formatDate(engagement.when, 'long'),
    via.map(({ note }) => note.replace(/\.$/, '')).join('. '),
    inView ? '' : say.outside,
  );

export const rowLabel = (ledger: Ledger, { thread: { start, steps } }: ThreadRow): string =>
  say.row(start.outcome.detail, ledger.label('outcomeKind', start.outcome.kind), steps.length);

/** An axis that ends in an earlier year has no place for the day of the ledger. */
export const dayIsDrawn = ({ years: [, last], asOf }: FollowThroughSeries) =>
  Number(asOf.slice(0, 4)) <= last;

export function notesOf(series: FollowThroughSeries): string[] {
  const { rows, short, asOf } = series;
  const inView = new Set(
    rows.flatMap(({ placed }) => placed.filter((m) => m.inView).map((m) => m.step.engagement.id)),
  );
  const beyond = new Set(rows.flatMap((row) => row.beyond.map((m) => m.step.engagement.id))).size;
  return [
    rows.length > 0 ? say.notes.rule(rows.length, inView.size) : '',
    short.length > 0 ? say.notes.short(short.length) : '',
    rows.length > 0 ? say.notes.words : '',
    rows.length > 0 ? say.notes.silence : '',
    beyond > 0 ? say.notes.beyond(beyond) : '',
    rows.length > 0 && dayIsDrawn(series) ? say.notes.today(formatDay(asOf, 'long')) : '',
  ].filter((note) => note !== '');
}

/** For an exported figure: the filters in force and n. */
export const subtitleOf = (context: ChartContext, { outcomes }: FollowThroughSeries): string =>
  chartsWords.figure.sentences([
    filtersOf(context, context.selected.units.length),
    `${all.shown(outcomes)}.`,
  ]);
