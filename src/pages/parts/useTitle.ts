import { useEffect } from 'react';
import { messages } from '#i18n/messages.ts';

/** The title of the window and of the history entry: the page first, for narrow tabs. */
export function useTitle(page: string) {
  useEffect(() => {
    document.title = messages.app.title(page);
  }, [page]);
}
