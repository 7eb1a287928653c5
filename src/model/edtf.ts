/** How much of a date is known. A `201X` date is a decade: no figure may place it in a year. */
export type Precision = 'day' | 'month' | 'year' | 'decade';

/** A parsed EDTF level 0/1 date. `first` and `last` bound what the text allows, as ISO days. */
export type EdtfDate = {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  /** Precision of the start: an interval is counted once, at its start. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The start and end parts of `a/b`; null for a single date. */
  readonly interval: readonly [EdtfPoint, EdtfPoint] | null;
};

export type EdtfPoint = {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

const POINT = /^(\d{4}|\d{3}X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePoint(text: string): EdtfPoint | null {
  const [, year, month, day, mark] = POINT.exec(text) ?? [];
  if (year === undefined) return null;
  const marks = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const low = year.replace('X', '0');
  const high = year.replace('X', '9');
  if (low !== high)
    return month === undefined
      ? { first: `${low}-01-01`, last: `${high}-12-31`, precision: 'decade', ...marks }
      : null;
  if (month === undefined)
    return { first: `${low}-01-01`, last: `${low}-12-31`, precision: 'year', ...marks };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const end = lastDayOf(Number(year), m);
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${end}`, precision: 'month', ...marks };
  if (Number(day) < 1 || Number(day) > end) return null;
  const iso = `${year}-${month}-${day}`;
  return { first: iso, last: iso, precision: 'day', ...marks };
}

/** Parses the EDTF subset of the ledger (`2022-09-13`, `2018-04`, `2016`, `201X`, `~`, `?`, `%`, `a/b`); null if malformed. */
export function parseEdtf(text: string): EdtfDate | null {
  const [a, b, ...rest] = text.split('/');
  const start = parsePoint(a ?? '');
  const end = b === undefined ? start : parsePoint(b);
  if (rest.length > 0 || !start || !end) return null;
  // A span runs forward: equal ends are one date, and are written as one.
  if (b !== undefined && start.first >= end.first) return null;
  return {
    text,
    first: start.first,
    last: end.last,
    precision: start.precision,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    interval: b === undefined ? null : [start, end],
  };
}

/** The start of a date: an interval is counted once, at its start. */
export const startOf = (date: EdtfDate): EdtfPoint => date.interval?.[0] ?? date;

/** Year of the start, or null where the date is no more precise than a decade. */
export const yearOf = (date: EdtfDate) =>
  date.precision === 'decade' ? null : Number(date.first.slice(0, 4));

/** Month 1–12 of the start, or null where the date is no more precise than a year. */
export const monthOf = (date: EdtfDate) =>
  date.precision === 'day' || date.precision === 'month' ? Number(date.first.slice(5, 7)) : null;
