import { useEffect } from 'react';
import { app as appWords } from '#i18n/messages/app.ts';
import { useLedger } from '#state/ledger.ts';

/** The title of the window and of the history entry: the page first, for narrow tabs; then the reader's own dataset, if it is one. */
export function useTitle(page: string) {
  const { own, core } = useLedger();
  const title = appWords.title(page, own === null ? appWords.name : core.meta.title);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
