import { activeFilters, setYears, withCodes } from '#selection/change.ts';
import { EVERYTHING, type Facet, type Selection } from '#selection/selection.ts';

/** What can be compared by one choice on each side. */
export const SUBJECTS = ['years', 'domain', 'track', 'mechanism', 'level', 'official'] as const;
export type Subject = (typeof SUBJECTS)[number];

const isOfOne = (subject: Subject, { from, to, ...rest }: Selection): boolean =>
  subject === 'years' ? from !== null && to !== null : rest[subject].length === 1;

const without = (subject: Subject, selection: Selection): string => {
  const rest = subject === 'years' ? setYears(selection, null, null) : withCodes(selection, subject, []);
  return JSON.stringify({ ...rest, side: null });
};

/** In what two sides differ, if it is one thing alone, of which each has one. */
export function subjectOf(a: Selection, b: Selection): Subject | null {
  const found = SUBJECTS.find(
    (subject) => isOfOne(subject, a) && isOfOne(subject, b) && without(subject, a) === without(subject, b),
  );
  return found ?? null;
}

const isEverything = (selection: Selection) => activeFilters(selection).length === 0;

/** What can be changed by one choice on each side: also where one side is everything so far. */
export function choiceOf(a: Selection, b: Selection): Subject | null {
  if (isEverything(a) === isEverything(b)) return subjectOf(a, b);
  const own = isEverything(a) ? b : a;
  const isAlone = (subject: Subject) => without(subject, own) === without(subject, EVERYTHING);
  return SUBJECTS.find((subject) => isOfOne(subject, own) && isAlone(subject)) ?? null;
}

export const ofCode = (facet: Facet, code: string): Selection => withCodes(EVERYTHING, facet, [code]);
export const ofYears = (from: number, to: number): Selection => setYears(EVERYTHING, from, to);
