import { LOCALE } from './locale.ts';

const conjunction = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const disjunction = new Intl.ListFormat(LOCALE, { type: 'disjunction' });

/** `a, b and c` */
export const formatList = (items: readonly string[]): string => conjunction.format(items);

/** `a, b or c` */
export const formatAlternatives = (items: readonly string[]): string => disjunction.format(items);
