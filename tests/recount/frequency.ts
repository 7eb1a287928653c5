import { counted, type Choice, type Meeting } from './meetings.ts';

export type Unit = 'year' | 'quarter' | 'month';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // prettier-ignore

/** Name of the period inside its year; `not known` where the date is too coarse for the unit. */
function periodOf({ month }: Meeting, unit: Unit) {
  if (unit === 'year') return '';
  if (month === null) return 'not known';
  return unit === 'quarter' ? `Q${Math.ceil(month / 3)}` : (MONTHS[month - 1] ?? '');
}

/** Numbers of the figure on meeting frequency, by `year period column`; what is zero is left out. */
export function frequency(meetings: readonly Meeting[], choice: Choice, unit: Unit, by: string) {
  const numbers = new Map<string, number>();
  const add = (key: string) => numbers.set(key, (numbers.get(key) ?? 0) + 1);
  for (const { head } of counted(meetings, choice)) {
    if (head.year === null) continue;
    const bar = `${head.year} ${periodOf(head, unit)}`;
    add(`${bar} ${head.facts[by]?.[0] ?? ''}`);
    add(`${bar} total`);
    if (head.approximate) add(`${bar} approximate`);
    if (head.inferred) add(`${bar} inferred`);
  }
  return numbers;
}
