import { monthsOf } from '#charts/cadence/due.ts';
import { formatDate, formatDay } from '#i18n/dates.ts';
import { formatInterval } from '#i18n/elapsed.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import type { MeetingKind } from '#charts/session-timeline/meetings.ts';
import type { Rhythm } from './rhythm.ts';

const say = mechanismsWords.rhythm;

/** An interval as a source states it: `2 years`. */
export const statedWords = (interval: string | null): string =>
  interval === null ? say.notStated : formatInterval(monthsOf(interval));

/** Whether the record keeps to the stated interval; empty where none is stated or no gap is on record. */
export const keptWords = ({ kept, gaps }: Rhythm): string =>
  kept === null || gaps === 0 ? '' : say.kept(kept, gaps);

/** What is due, and whether it is late on the day of the ledger. */
export function dueWords({ due, standing }: Rhythm, asOf: string): string {
  if (due === null || standing === null) return say.noDue;
  const session = chartsOfficialWords.theSession(due.ordinal);
  return say[standing](session, formatDate(due.date, 'long'), formatDay(asOf, 'long'));
}

const inWords = (months: number) => formatInterval(Math.max(1, Math.round(months)));

/** The usual gap, named as an estimate; how long gaps vary is always said beside it. */
export function usualWords({ usual, gaps, due }: Rhythm, kind: MeetingKind, asOf: string): string {
  if (kind === 'engagements') return say.irregular;
  if (usual === null) return `${say.tooFew(gaps)}${say.guessEnd}`;
  const { median, n, least, most, next, passed } = usual;
  const month = formatDate(next, 'long');
  // Where a source states an interval, that and no estimate says when the next one falls.
  const guess = due !== null ? '' : passed ? say.passed(month, formatDay(asOf, 'long')) : say.guess(month);
  return say.median(inWords(median), n) + say.spread(inWords(least), inWords(most)) + guess + say.guessEnd;
}
