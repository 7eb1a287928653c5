import { LOCALE } from './locale.ts';

/** Variant sensitivity orders `Dang` before `Đặng`, beside it; numeric puts the second before the tenth. */
const collator = new Intl.Collator(LOCALE, { usage: 'sort', sensitivity: 'variant', numeric: true });

/** Order of names and titles for a reader. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);
