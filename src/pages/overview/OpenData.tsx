import { Suspense, useCallback, useState } from 'react';
import { pages } from '#i18n/messages/pages.ts';
import { again } from '#ui/again.ts';
import { Button } from '#ui/Button.tsx';
import { useFilesOver } from './useFilesOver.ts';

const OwnDialog = again(async () => ({ default: (await import('#pages/own/OwnDialog.tsx')).OwnDialog }));
const Veil = again(async () => ({ default: (await import('#pages/own/Veil.tsx')).Veil }));

/** The way to a dataset of the reader's own, by button or by dropping a file anywhere; all of it is fetched when it is asked for. */
export function OpenData() {
  /** What the dialog begins with; null where it is closed. */
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const isOver = useFilesOver(setFiles);
  // The same each time: a dialog that got another one would begin again with what was dropped, and lose what the reader has said since.
  const close = useCallback(() => setFiles(null), []);
  return (
    <>
      <Button look="text" aria-haspopup="dialog" onClick={() => setFiles([])}>
        {pages.overview.open}
      </Button>
      <Suspense>
        {isOver && <Veil />}
        {files && <OwnDialog dropped={files} onClose={close} />}
      </Suspense>
    </>
  );
}
