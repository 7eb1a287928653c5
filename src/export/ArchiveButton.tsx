import { useState } from 'react';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { useArchive, type ArchiveState, type View } from './archive/useArchive.ts';
import css from './ArchiveButton.module.css';

const say = exportWords.archive;

function statusOf(state: ArchiveState): string {
  switch (state.kind) {
    case 'idle':
    case 'preparing':
      return '';
    case 'working':
      return say.progress(state.done, state.of);
    case 'saved':
      return [exportWords.savedAs(state.name), state.undrawn > 0 && say.without(state.undrawn, state.of)]
        .filter(Boolean)
        .join(' ');
    case 'failed':
      return exportWords.reasons[state.reason];
  }
}

/** All figures of a view, their numbers and the rows behind them, as one file; with pages for print where they are wanted. */
export function ArchiveButton(view: View) {
  const { state, start, cancel } = useArchive(view);
  const [wasWithPdf, setWithPdf] = useState(false);
  const begin = (withPdf: boolean) => {
    setWithPdf(withPdf);
    start(withPdf);
  };
  const isIncomplete = state.kind === 'failed' || (state.kind === 'saved' && state.undrawn > 0);
  const isWorking = state.kind === 'preparing' || state.kind === 'working';
  return (
    <span className={css.root}>
      <Button look="text" onClick={isWorking ? cancel : () => begin(false)}>
        {isWorking ? say.cancel : say.all}
      </Button>
      {!isWorking && (
        <Button look="text" onClick={() => begin(true)}>
          {say.withPdf}
        </Button>
      )}
      <StatusLine className={css.status ?? ''}>{statusOf(state)}</StatusLine>
      {isIncomplete && (
        <Button look="text" onClick={() => begin(wasWithPdf)}>
          {exportWords.retry}
        </Button>
      )}
    </span>
  );
}
