import { exports_ as exportWords } from '#i18n/messages/export.ts';

/** What is cited, and what was filtered: without the filters nobody finds the same numbers again. */
export const filteredTitle = (title: string, filters: string): string =>
  filters === '' ? title : exportWords.filtered(title, filters);
