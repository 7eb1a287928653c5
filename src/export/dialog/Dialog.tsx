import { useEffect, useId, useRef, type ReactNode } from 'react';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import { Button } from '#ui/Button.tsx';
import css from './Dialog.module.css';

type Props = {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** Called once it has closed, however it was closed. */
  readonly onClose: () => void;
};

/** A modal dialog: open as long as it is there. Focus goes back to where it was when it closes. */
export function Dialog({ title, wide = false, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      data-wide={wide}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={({ target }) => {
        // Only the backdrop is the dialog itself: everything inside has elements of its own.
        if (target === dialog.current) dialog.current.close();
      }}
    >
      <div className={css.content}>
        <div className={css.head}>
          <h2 id={titleId} className={css.title}>
            {title}
          </h2>
          <Button look="text" className={css.close} onClick={() => dialog.current?.close()}>
            {uiWords.close}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
