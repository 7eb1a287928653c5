import type { PageState } from './view.ts';

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Codes that were added are added, those that were removed are removed; all others stay. */
const listOnto = (before: readonly string[], after: readonly string[], latest: readonly string[]) =>
  [
    ...new Set([
      ...latest.filter((code) => after.includes(code) || !before.includes(code)),
      ...after.filter((code) => !before.includes(code)),
    ]),
  ].sort();

function partOnto<T extends Part>(before: T, after: T, latest: T): T {
  const part: Record<string, unknown> = { ...latest };
  for (const [key, b] of Object.entries(after)) {
    const [a, c] = [before[key], latest[key]];
    if (a === b) continue;
    if (isList(a) && isList(b) && isList(c)) part[key] = listOnto(a, b, c);
    else part[key] = isPart(a) && isPart(b) && isPart(c) ? partOnto(a, b, c) : b;
  }
  return part as T;
}

/**
 * The step from one state to another, taken from a third: what a reader does on a page that still shows the state
 * before the latest loses nothing of either.
 */
export const stepOnto = (before: PageState, after: PageState, latest: PageState): PageState =>
  before === latest
    ? after
    : {
        selection: partOnto(before.selection, after.selection, latest.selection),
        view: partOnto(before.view, after.view, latest.view),
      };
