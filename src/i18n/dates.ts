import type { EdtfDate, EdtfPoint } from '#model/edtf.ts';
import { once } from '#model/once.ts';
import { LOCALE } from './locale.ts';
import { selection as say } from './messages/selection.ts';

export type DateStyle = 'long' | 'short';

/** UTC throughout: a day of the ledger is a day on the calendar, wherever it is read. */
const formatter = (parts: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' }));

const formatters = (month: DateStyle) => ({
  day: formatter({ day: 'numeric', month, year: 'numeric' }),
  dayOfYear: formatter({ day: 'numeric', month }),
  month: formatter({ month, year: 'numeric' }),
  monthOfYear: formatter({ month }),
  year: formatter({ year: 'numeric' }),
});
const STYLES = { long: formatters('long'), short: formatters('short') } as const;

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

function formatPoint({ first, precision }: EdtfPoint, style: DateStyle, withYear = true): string {
  const { day, dayOfYear, month, monthOfYear, year } = STYLES[style];
  switch (precision) {
    case 'decade':
      return say.decade(year().format(utc(first)));
    case 'year':
      return year().format(utc(first));
    case 'month':
      return (withYear ? month : monthOfYear)().format(utc(first));
    case 'day':
      return (withYear ? day : dayOfYear)().format(utc(first));
  }
}

function formatInterval([start, end]: readonly [EdtfPoint, EdtfPoint], style: DateStyle): string {
  const doubtfulEnd = end.approximate && !start.approximate;
  const alike = start.precision === end.precision && (end.precision === 'day' || end.precision === 'month');
  if (alike && !doubtfulEnd) {
    // Languages differ in what they repeat; the spaces that some put around the dash are left out everywhere.
    const range = STYLES[style][end.precision === 'day' ? 'day' : 'month']().formatRange(
      utc(start.first),
      utc(end.first),
    );
    return range.replace(/\s*–\s*/, '–');
  }
  const sameYear = start.first.slice(0, 4) === end.first.slice(0, 4) && start.precision !== 'year';
  const last = formatPoint(end, style);
  return say.interval(formatPoint(start, style, !sameYear), doubtfulEnd ? say.about(last) : last);
}

/** A date in words, never more precise than it is known; approximate and inferred dates say so. */
export function formatDate(date: EdtfDate, style: DateStyle): string {
  const [start, end] = date.interval ?? [date, date];
  const text = date.interval ? formatInterval(date.interval, style) : formatPoint(date, style);
  const marked = start.approximate ? say.about(text) : text;
  return start.uncertain || end.uncertain ? say.inferred(marked) : marked;
}

/** An ISO day in words, such as the day on which the ledger was last brought up to date. */
export const formatDay = (day: string, style: DateStyle): string => STYLES[style].day().format(utc(day));

/** Month 1–12 in words. */
export const formatMonth = (month: number, style: DateStyle): string =>
  STYLES[style].monthOfYear().format(Date.UTC(2000, month - 1, 1));

/** A span of years as it is chosen; either end may be open, both is empty. */
export function formatYears(from: number | null, to: number | null): string {
  if (from === to) return from === null ? '' : String(from);
  if (from === null) return say.yearsUntil(String(to));
  if (to === null) return say.yearsSince(String(from));
  return say.yearRange(String(from), String(to));
}
