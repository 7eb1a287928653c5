import type { Facet } from '#selection/selection.ts';

const facets: Readonly<Record<Facet, string>> = {
  domain: 'Topic',
  track: 'Track',
  mechanism: 'Mechanism',
  type: 'Type',
  level: 'Level',
  host: 'Host',
  mode: 'Mode',
  official: 'Official',
  organisation: 'Organisation',
  confidence: 'Confidence',
  conflict: 'Sources conflict',
};

/** How a selection, a date and a number are put into words. */
export const selection = {
  facets,
  years: 'Years',
  text: 'Text',
  confidence: { high: 'High', medium: 'Medium', low: 'Low' } as Readonly<Record<string, string>>,
  conflict: { yes: 'Yes', no: 'No' } as Readonly<Record<string, string>>,
  /** A facet with several values names how they join. */
  anyOf: (facet: string) => `${facet}, any of`,
  allOf: (facet: string) => `${facet}, all of`,
  filter: (label: string, values: readonly string[]) => `${label}: ${values.join(', ')}`,
  visitsOnce: 'visits counted once',
  quoted: (words: string) => `“${words}”`,
  yearRange: (from: string, to: string) => `${from}–${to}`,
  yearsSince: (from: string) => `since ${from}`,
  yearsUntil: (to: string) => `until ${to}`,
  decade: (year: string) => `${year}s`,
  about: (date: string) => `about ${date}`,
  inferred: (date: string) => `${date} (year inferred)`,
  interval: (start: string, end: string) => `${start}–${end}`,
  elapsed: {
    years: (n: string) => `${n} y`,
    months: (n: string) => `${n} m`,
    days: (n: string) => `${n} d`,
    roughly: (text: string) => `c. ${text}`,
  },
  elapsedInWords: {
    years: (n: string) => (n === '1' ? '1 year' : `${n} years`),
    months: (n: string) => (n === '1' ? '1 month' : `${n} months`),
    days: (n: string) => (n === '1' ? '1 day' : `${n} days`),
    roughly: (text: string) => `about ${text}`,
  },
  lessThan: (text: string) => `<${text}`,
  moreThan: (text: string) => `>${text}`,
};
