/** The start of a date as the tables write it, read letter by letter. */
export type Start = {
  readonly precision: 'day' | 'month' | 'year' | 'decade';
  readonly approximate: boolean;
  readonly inferred: boolean;
  /** First and last day on which it may have been: days since 1970. */
  readonly first: number;
  readonly last: number;
};

const DAYS_A_MONTH = 365.25 / 12;

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

export function startOf(date: string): Start {
  const text = date.split('/')[0] ?? '';
  const bare = text.replace(/[~?%]/, '');
  const [year, month, day] = bare.split('-').map(Number);
  const marks = { approximate: /[~%]/.test(text), inferred: /[?%]/.test(text) };
  if (bare.includes('X')) {
    const [from, to] = ['0', '9'].map((digit) => Number(bare.replace('X', digit)));
    return { precision: 'decade', ...marks, first: dayOf(from ?? 0, 1, 1), last: dayOf(to ?? 0, 12, 31) };
  }
  if (year === undefined) throw new Error(`date: ${date}`);
  if (month === undefined)
    return { precision: 'year', ...marks, first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  // Day 0 of a month is the last of the month before.
  if (day === undefined)
    return { precision: 'month', ...marks, first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
  return { precision: 'day', ...marks, first: dayOf(year, month, day), last: dayOf(year, month, day) };
}

const middle = ({ first, last }: Start) => (first + last) / 2;

/** Months from the middle of one start to the middle of another, not rounded. */
export const monthsBetween = (from: Start, to: Start): number => (middle(to) - middle(from)) / DAYS_A_MONTH;

const inYears = (months: number) =>
  [months >= 12 ? `${Math.floor(months / 12)} y` : '', months % 12 > 0 ? `${months % 12} m` : '']
    .filter((part) => part !== '')
    .join(' ');

/** The same in words: days below a month, `c.` where a date is not sharp, whole years where one is known to the year only. */
export function elapsed(from: Start, to: Start): string {
  const isSharp = [from, to].every((s) => s.precision === 'day' && !s.approximate && !s.inferred);
  const months = Math.round(monthsBetween(from, to));
  if (isSharp) return to.first - from.first < 28 ? `${to.first - from.first} d` : inYears(months);
  const isCoarse = [from, to].some(({ precision }) => precision === 'year' || precision === 'decade');
  const promised = isCoarse && months >= 6 ? Math.round(months / 12) * 12 : Math.max(0, months);
  return `c. ${promised === 0 ? '0 m' : inYears(promised)}`;
}
