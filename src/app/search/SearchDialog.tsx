import { useLayoutEffect, useRef } from 'react';
import { search as say } from '#i18n/messages/search.ts';
import { useLedgerIfOpen } from '#state/ledger.ts';
import { SearchPanel } from './SearchPanel.tsx';
import css from './SearchDialog.module.css';

type Props = {
  /** What was typed before the dialog was there. */
  readonly early: string;
  /** Called once it has closed, however it was closed. */
  readonly onClose: () => void;
};

/** The search over everything: open as long as it is there. The browser gives the focus back when it closes. */
export function SearchDialog({ early, onClose }: Props) {
  const ledger = useLedgerIfOpen();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  // Before the next key: what is typed goes into the field from the moment it is there.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label={say.title}
      onClose={onClose}
      onClick={({ target }) => {
        // Only the backdrop is the dialog itself: everything inside has elements of its own.
        if (target === dialog.current) close();
      }}
    >
      {ledger ? <SearchPanel early={early} close={close} /> : <p className={css.nothing}>{say.loading}</p>}
    </dialog>
  );
}
