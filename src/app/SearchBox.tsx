import { useState } from 'react';
import { app as say } from '#i18n/messages/app.ts';
import type { SearchDialog } from './search/SearchDialog.tsx';
import { useSearchKeys } from './useSearchKeys.ts';
import css from './SearchBox.module.css';

type Program = { readonly Dialog: typeof SearchDialog };

/** Looks like a field and opens one: the search itself is fetched when it is first asked for. */
export function SearchBox() {
  /** What was typed before the search was there; null where it is closed. */
  const [early, setEarly] = useState<string | null>(null);
  const [program, setProgram] = useState<Program | 'failed' | null>(null);
  const close = () => setEarly(null);
  const fail = () => {
    setProgram('failed');
    close();
  };
  const open = () => {
    setEarly('');
    import('./search/SearchDialog.tsx').then(
      ({ SearchDialog }) => setProgram({ Dialog: SearchDialog }),
      fail,
    );
  };
  const Dialog = program === 'failed' ? undefined : program?.Dialog;
  useSearchKeys(
    open,
    early === null || Dialog ? null : (letter) => setEarly((typed) => (typed ?? '') + letter),
  );
  return (
    <>
      <button
        type="button"
        className={css.box}
        aria-label={say.search.name}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <svg className={css.glass} viewBox="0 0 12 12" aria-hidden="true">
          <path d="M8 8 11 11M9 5A4 4 0 1 1 1 5 4 4 0 0 1 9 5Z" />
        </svg>
        <span className={css.long}>{say.search.long}</span>
        <span className={css.short}>{say.search.name}</span>
        <kbd className={css.key}>/</kbd>
      </button>
      {program === 'failed' && (
        <span role="alert" className={css.failed}>
          {say.search.failed}
        </span>
      )}
      {early !== null && Dialog && <Dialog early={early} onClose={close} />}
    </>
  );
}
