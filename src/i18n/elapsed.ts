import { startOf, type EdtfDate, type EdtfPoint } from '#model/edtf.ts';
import type { DateStyle } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { selection as say } from './messages/selection.ts';

const DAY = 86_400_000;
const DAYS_A_MONTH = 365.25 / 12;
const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

const WORDS = { short: say.elapsed, long: say.elapsedInWords } as const;

function inMonths(months: number, style: DateStyle): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [WORDS[style].years(formatNumber(years))] : []),
    ...(rest > 0 ? [WORDS[style].months(formatNumber(rest))] : []),
  ];
  return parts.join(' ');
}

const isSharp = ({ precision, approximate, uncertain }: EdtfPoint) =>
  precision === 'day' && !approximate && !uncertain;

const middle = ({ first, last }: EdtfPoint) => (days(first) + days(last)) / 2;

/**
 * The time between two starts to the nearest month: `2 y 3 m`, under a month `12 d`; roughly, `c. 6 y`, where either date is
 * imprecise. The long style writes the units out, for sentences.
 */
export function formatElapsed(earlier: EdtfDate, later: EdtfDate, style: DateStyle = 'short'): string {
  const words = WORDS[style];
  const from = startOf(earlier);
  const to = startOf(later);
  if (isSharp(from) && isSharp(to)) {
    const span = days(to.first) - days(from.first);
    // A month may have 28 days, but 12 days are not about half a month.
    return span < 28 ? words.days(formatNumber(span)) : inMonths(Math.round(span / DAYS_A_MONTH), style);
  }
  const months = Math.max(0, Math.round((middle(to) - middle(from)) / DAYS_A_MONTH));
  const coarse = [from, to].some(({ precision }) => precision === 'year' || precision === 'decade');
  const sayable = coarse && months >= 6 ? 12 * Math.round(months / 12) : months;
  return words.roughly(sayable > 0 ? inMonths(sayable, style) : words.months(formatNumber(0)));
}

/** An interval of so many months as a source states it, in words: `2 years`. */
export const formatInterval = (months: number): string => inMonths(months, 'long');
