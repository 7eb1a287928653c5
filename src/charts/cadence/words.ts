import { formatDate, formatDay } from '#i18n/dates.ts';
import { formatElapsed } from '#i18n/elapsed.ts';
import { formatList } from '#i18n/lists.ts';
import { chartsOfficial as common } from '#i18n/messages/charts-official.ts';
import { middleOf } from '#charts/timeline/time.ts';
import { NOT_STATED } from '#model/codes.ts';
import { describeSelection, sentence } from '#i18n/describe.ts';
import { MOST } from './dense.ts';
import type { NextDue } from './due.ts';
import type { CadenceInput, CadenceRow, CadenceSeries, Gap, Session } from './series.ts';

const say = common.cadence;

export const titleOf = ({ rows }: CadenceSeries): string =>
  rows.some((row) => row.due !== null) ? say.title : say.titleNoneDue;

const elapsed = ({ from, to }: Gap) => formatElapsed(from.engagement.when, to.engagement.when, 'long');
const length = ({ from, to }: Gap) => middleOf(to.engagement.when) - middleOf(from.engagement.when);

/** The shortest and the longest time between sessions; not across sessions that are missing. Of equals the first and the last. */
function extremesOf({ gaps }: CadenceRow): readonly [Gap, Gap] | null {
  let [shortest, longest]: (Gap | null)[] = [null, null];
  let [least, most] = [Infinity, -Infinity];
  for (const gap of gaps) {
    if (gap.broken) continue;
    const days = length(gap);
    if (days < least) [shortest, least] = [gap, days];
    if (days >= most) [longest, most] = [gap, days];
  }
  return shortest && longest ? [shortest, longest] : null;
}

function dueSentence({ due, standing }: CadenceRow): string {
  if (due === null) return '';
  const sentence = standing === 'ahead' ? say.fallsDue : say.fellDue;
  return sentence(common.theSession(due.ordinal), formatDate(due.date, 'long'));
}

/** From the shortest to the longest time between sessions; null where there is none to measure. */
function spread(row: CadenceRow): readonly [string, string] | null {
  const extremes = extremesOf(row);
  return extremes && [elapsed(extremes[0]), elapsed(extremes[1])];
}

function withInterval(row: CadenceRow, interval: number): string {
  const { name } = row.mechanism;
  const gaps = row.gaps.filter((gap) => !gap.broken);
  const range = spread(row);
  if (range === null) return say.onlyOne(name, interval);
  return gaps.length < 3
    ? say.metAfter(name, interval, gaps.map(elapsed))
    : say.metBetween(name, interval, ...range);
}

function withoutInterval(rows: readonly CadenceRow[]): string {
  const row = rows.reduce((a, b) => (b.placed.length > a.placed.length ? b : a));
  const range = spread(row);
  const words = range && say.mostSessions(row.mechanism.name, row.placed.length, ...range);
  return common.sentences(words ?? '', say.noneStated);
}

/** About the first forum that keeps, or should keep, a stated interval; failing that, about the one that met most. */
export function takeawayOf({ rows }: CadenceSeries): string {
  if (rows.length === 0) return say.nothing;
  const row = rows.find((r) => r.standing === 'ahead') ?? rows.find((r) => r.due !== null);
  if (row?.due == null) return withoutInterval(rows);
  return common.sentences(withInterval(row, row.due.interval), dueSentence(row));
}

/** What is said of a session when a reader points at it. */
export const sessionLabel = ({ engagement: { title, when }, inView }: Session): string =>
  say.mark(title, formatDate(when, 'long'), inView ? say.table.inView : say.table.outside);

export const dueLabel = ({ ordinal, date }: NextDue, standing: CadenceRow['standing']): string =>
  say.dueMark(common.theSession(ordinal), formatDate(date, 'long'), standing === 'ahead');

export function rowLabel({ mechanism, inView, placed, due, standing, silent }: CadenceRow): string {
  const date = due && formatDate(due.date, 'long');
  const stated =
    date === null
      ? silent
        ? say.silent
        : say.phone.none
      : standing === null || standing === 'ahead'
        ? say.phone.due(date)
        : say.phone.late(say.standing[standing], date);
  return say.row(mechanism.name, say.inView(inView, placed.length), stated);
}

/** For an exported figure: the filters in force, the rule and n. */
export const subtitleOf = ({ selection, ledger }: CadenceInput, rule: string): string =>
  common.sentences(...describeSelection(selection, ledger).map((filter) => `${sentence(filter)}.`), rule);

/** A session, or a run of them, without a date of its own. */
export const absentLabel = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  say.absent(say.notes.range(first, last), last > first);

/** A note names so many at most; the table has them all. */
const NAMED = 20;

const listed = (items: readonly string[]): string =>
  (items.length > NAMED
    ? [...items.slice(0, NAMED - 1), say.notes.more(items.length - NAMED + 1)]
    : items
  ).join('; ');

const missingNote = (rows: readonly CadenceRow[]) =>
  rows.flatMap(({ mechanism, missing }) =>
    missing.length === 0
      ? []
      : [say.notes.missingOf(mechanism.name, formatList(missing.map(([a, b]) => say.notes.range(a, b))))],
  );

const unplacedNote = (rows: readonly CadenceRow[]) =>
  rows.flatMap(({ mechanism, unplaced }) =>
    unplaced.map(({ engagement: { ordinal, when } }) =>
      say.notes.numbered(mechanism.name, ordinal === null ? '' : String(ordinal), formatDate(when, 'long')),
    ),
  );

function axisNote({ rows, years: [first, last] }: CadenceSeries): string {
  const sides = { before: false, after: false };
  for (const row of rows) {
    sides.before ||= row.beyondBefore > 0;
    sides.after ||= row.beyondAfter > 0;
  }
  if (sides.before && sides.after) return say.notes.outside(first, last);
  if (sides.before) return say.notes.before(first);
  return sides.after ? say.notes.after(last) : '';
}

/** An axis that ends in an earlier year has no place for the day of the ledger. */
const dayIsDrawn = ({ years: [, last], asOf }: CadenceSeries) => Number(asOf.slice(0, 4)) <= last;

export function notesOf(series: CadenceSeries): string[] {
  const { others, folded } = series;
  const rows = [...series.rows, ...others];
  if (rows.length === 0) return [];
  const late = rows.filter((row) => row.standing === 'overdue' || row.standing === 'dormant');
  const unplaced = unplacedNote(rows);
  const missing = missingNote(rows);
  const silent = rows.filter((row) => row.silent);
  const sessions = rows.flatMap((row) => row.placed);
  const inView = (list: readonly CadenceRow[]) => list.reduce((n, row) => n + row.inView, 0);
  const missingWords = rows.some(({ absent }) => absent.length > 0)
    ? say.notes.missing
    : say.notes.missingUnseen;
  const isShort = sessions.some(({ engagement: { when } }) => when.precision === 'month');
  return [
    say.notes.rule(inView(series.rows), series.rows.length),
    others.length > 0 ? say.notes.others(inView(others), others.length) : '',
    folded > 0 ? say.notes.folded(folded) : '',
    say.notes.figures,
    rows.some((row) => row.marked.length < row.placed.length) ? say.notes.dense(MOST) : '',
    isShort ? say.notes.month : '',
    sessions.some(({ engagement: { host } }) => host === NOT_STATED) ? say.notes.unknownHost : '',
    rows.some((row) => row.gaps.some((gap) => gap.broken)) ? say.notes.broken : '',
    dayIsDrawn(series) ? say.notes.today(formatDay(series.asOf, 'long')) : '',
    axisNote(series),
    unplaced.length > 0 ? say.notes.unplaced(listed(unplaced)) : '',
    missing.length > 0 ? missingWords(listed(missing)) : '',
    rows.some((row) => row.due === null) ? say.notes.none : '',
    late.length > 0
      ? say.notes.late(listed(late.map((row) => row.mechanism.name)), formatDay(series.asOf, 'long'))
      : '',
    late.some((row) => row.standing === 'dormant') ? say.notes.dormant : '',
    silent.length > 0 ? say.notes.silent(listed(silent.map((row) => row.mechanism.name))) : '',
  ].filter((note) => note !== '');
}
