const WORDS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
  'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth',
  'nineteenth', 'twentieth',
] as const; // prettier-ignore

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** `4th`. */
export const ordinalFigure = (n: number): string => `${n}${SUFFIXES[rules.select(n)] ?? 'th'}`;

/** `fourth`; from twenty-one on in figures. */
export const ordinal = (n: number): string => WORDS[n - 1] ?? ordinalFigure(n);
