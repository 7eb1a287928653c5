import { useEffect } from 'react';
import { own as say } from '#i18n/messages/own.ts';
import type { Source } from '#own/opening.ts';

type Ways = { readonly start: (source: Source) => void; readonly ask: (note: string) => void };

/** Opens the file that was dropped on the page. */
export function useDropped(files: readonly File[], { start, ask }: Ways) {
  useEffect(() => {
    const [file] = files;
    if (files.length > 1) ask(say.several);
    else if (file) start({ kind: 'file', file });
  }, [files, start, ask]);
}
