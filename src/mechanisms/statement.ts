import { missingNumbers } from '#charts/cadence/sessions.ts';
import type { Meetings } from '#charts/session-timeline/meetings.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';

const say = mechanismsWords.statement;

/** How many are on record, from when to when, and what the numbering shows to be missing. */
export function statementOf({ kind, list }: Meetings, inView: ReadonlySet<number>): string[] {
  const [first, last] = [
    list.find(({ year }) => year !== null),
    list.findLast(({ year }) => year !== null),
  ];
  if (list.length === 0) return [say.none];
  const shown = list.filter(({ row }) => inView.has(row)).length;
  const span = !first || !last
    ? say.undated
    : first === last
      ? say.once(formatDate(first.when, 'long'))
      : say.span(formatDate(first.when, 'long'), formatDate(last.when, 'long'));
  const missing = missingNumbers(list);
  const ranges = missing.map(([from, to]) => say.range(from, to));
  const [only] = missing;
  const isOne = missing.length === 1 && only !== undefined && only[0] === only[1];
  const decades = list.filter(({ year, ordinal }) => year === null && ordinal !== null);
  const undated = decades.map(({ ordinal, when }) => say.numbered(ordinal ?? 0, formatDate(when, 'long')));
  return [
    say.count(list.length, kind) + span + (shown < list.length ? say.inView(shown) : '') + say.end,
    ...(missing.length > 0 ? [say.missing(formatList(ranges), isOne)] : []),
    ...(undated.length > 0 ? [say.undatedSessions(formatList(undated))] : []),
  ];
} // prettier-ignore
