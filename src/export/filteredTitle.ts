import { messages } from '#i18n/messages.ts';

/** What is cited, and what was filtered: without the filters nobody finds the same numbers again. */
export const filteredTitle = (title: string, filters: string): string =>
  filters === '' ? title : messages.export.filtered(title, filters);
