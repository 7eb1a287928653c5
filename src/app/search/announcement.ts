import { formatList } from '#i18n/lists.ts';
import { search as say } from '#i18n/messages/search.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Search } from './useSearch.ts';

/** What a screen reader says of what was found; nothing before a word is typed. */
export function announcement({ words, instead, total, groups }: Search): string {
  if (words.length === 0) return '';
  const kinds = groups.map(({ title, count }) => say.kindCount(title, count));
  const found = say.found(total, formatNumber(total), formatList(kinds));
  return instead.length === 0 ? found : `${say.instead(instead)} ${found}`;
}
