import { formatNumber } from '#i18n/numbers.ts';
import { search as say } from '#i18n/messages/search.ts';
import { becauseOf } from '#search/because.ts';
import type { Entry } from '#search/entry.ts';
import type { Found } from '#search/find.ts';
import type { Suggestions } from '#search/suggest.ts';
import { narrowed, targetOf, targetOfWords } from '#search/target.ts';
import { toQuery } from '#url/query.ts';
import type { PageState } from '#url/view.ts';
import { filteredPath } from './filteredPath.ts';

/** A row that can be chosen: opened, and where that makes sense filtered by. */
export type Option = {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly because: string | null;
  readonly to: string;
  readonly filterTo: string | null;
};

export type OptionGroup = {
  readonly key: string;
  readonly title: string;
  readonly count: string;
  readonly options: readonly Option[];
};

/** The page that is shown: what a filter is added to, and what links keep. */
export type Place = { readonly pathname: string; readonly state: PageState };

function filterOf({ narrowing }: Entry, { pathname, state }: Place): string | null {
  if (narrowing === null) return null;
  const query = toQuery({ ...state, selection: narrowed(state.selection, narrowing) });
  return query === toQuery(state) ? null : filteredPath(pathname, narrowing) + query;
}

const optionOf = (entry: Entry, words: readonly string[], place: Place): Option => ({
  key: `${entry.kind} ${entry.id}`,
  title: entry.names[0],
  note: entry.note(),
  because: becauseOf(entry, words),
  to: targetOf(entry, place.state),
  filterTo: filterOf(entry, place),
});

/** Groups of what was found. */
export const foundGroups = ({ groups, words }: Found, place: Place): OptionGroup[] =>
  groups.map(({ kind, total, entries }) => ({
    key: kind,
    title: say.kinds[kind],
    count:
      entries.length < total
        ? say.some(formatNumber(entries.length), formatNumber(total))
        : formatNumber(total),
    options: entries.map((entry) => optionOf(entry, words, place)),
  }));

/** What can be chosen before anything is typed. */
export const suggestedGroups = ({ due, latest }: Suggestions, place: Place): OptionGroup[] =>
  [
    { key: 'due', title: say.suggestions.due, entries: due },
    { key: 'latest', title: say.suggestions.latest, entries: latest },
  ]
    .filter(({ entries }) => entries.length > 0)
    .map(({ key, title, entries }) => ({
      key,
      title,
      count: '',
      options: entries.map((entry) => optionOf(entry, [], place)),
    }));

/** The last row: every engagement that holds the words. */
export const allOption = (typed: string, n: number, { state }: Place): Option => ({
  key: 'all',
  title: say.all(typed, n, formatNumber(n)),
  note: '',
  because: null,
  to: targetOfWords(typed, state),
  filterTo: null,
});
