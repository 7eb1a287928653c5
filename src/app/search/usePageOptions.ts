import { app as appWords } from '#i18n/messages/app.ts';
import { search as say } from '#i18n/messages/search.ts';
import { PAGES, usePageLinks } from '../pageLinks.ts';
import type { OptionGroup } from './options.ts';

/** The pages of the header as rows to choose. */
export function usePageOptions(): OptionGroup {
  const links = usePageLinks();
  const options = PAGES.map((page) => ({
    key: `page ${page}`,
    title: appWords.pages[page],
    note: '',
    because: null,
    to: links[page],
    filterTo: null,
  }));
  return { key: 'pages', title: say.suggestions.pages, count: '', options };
}
