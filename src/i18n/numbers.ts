import { once } from '#model/once.ts';
import { LOCALE } from './locale.ts';
import { selection as say } from './messages/selection.ts';

/** One takes a millisecond to make: only what is needed is. */
const formatter = (parts: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(LOCALE, parts));

const whole = formatter({ maximumFractionDigits: 0 });
const one = formatter({ maximumFractionDigits: 1 });
const tenths = formatter({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = formatter({ style: 'percent', maximumFractionDigits: 0 });

export const formatNumber = (n: number): string => whole().format(n);

/** With one decimal place where it has one: averages. */
export const formatDecimal = (n: number): string => one().format(n);

/** With one decimal place always: numbers that stand below one another. */
export const formatTenths = (n: number): string => tenths().format(n);

/** A share in whole percent. A few of many are not nothing and nearly all are not all: `<1%`, `>99%`. */
export function formatPercent(part: number, of: number): string {
  if (of === 0) return percent().format(0);
  const share = part / of;
  if (share > 0 && share < 0.01) return say.lessThan(percent().format(0.01));
  if (share < 1 && share > 0.99) return say.moreThan(percent().format(0.99));
  return percent().format(share);
}
