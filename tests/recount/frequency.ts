import type { Counted, Meeting } from './meetings.ts';

export type Unit = 'year' | 'quarter' | 'month';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // prettier-ignore

/** Name of a period inside its year, from 0; `not known` where the date is too coarse for the unit. */
export function periodName(unit: Unit, slot: number | null): string {
  if (unit === 'year') return '';
  if (slot === null) return 'not known';
  return unit === 'quarter' ? `Q${slot + 1}` : (MONTHS[slot] ?? '');
}

function periodOf({ month }: Meeting, unit: Unit) {
  if (month === null) return periodName(unit, null);
  return periodName(unit, unit === 'quarter' ? Math.ceil(month / 3) - 1 : month - 1);
}

/** Numbers of the figure on meeting frequency, by `year period column`; what is zero is left out. */
export function frequency(units: readonly Counted[], unit: Unit, by: string) {
  const numbers = new Map<string, number>();
  const add = (key: string) => numbers.set(key, (numbers.get(key) ?? 0) + 1);
  for (const { head } of units) {
    if (head.year === null) continue;
    const bar = `${head.year} ${periodOf(head, unit)}`;
    add(`${bar} ${head.facts[by]?.[0] ?? ''}`);
    add(`${bar} total`);
    if (head.start.approximate) add(`${bar} approximate`);
    if (head.start.inferred) add(`${bar} inferred`);
  }
  return numbers;
}
