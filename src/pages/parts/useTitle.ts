import { useEffect } from 'react';
import { app as appWords } from '#i18n/messages/app.ts';

/** The title of the window and of the history entry: the page first, for narrow tabs. */
export function useTitle(page: string) {
  useEffect(() => {
    document.title = appWords.title(page);
  }, [page]);
}
