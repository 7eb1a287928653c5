import { useEffect, useRef, type ReactNode } from 'react';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import { Button } from './Button.tsx';
import css from './Sheet.module.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  /** Stays in sight while the content scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** A native dialog that rises over the page: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Sheet({ open, onClose, title, action, footer, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        // The content covers the dialog: only the backdrop is the dialog itself.
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className={css.content}>
          <div className={css.head}>
            <h2 className={css.title}>{title}</h2>
            {action}
            <Button look="text" className={css.close} onClick={onClose}>
              {uiWords.close}
            </Button>
          </div>
          <div className={css.body}>{children}</div>
          {footer !== undefined && <div className={css.footer}>{footer}</div>}
        </div>
      )}
    </dialog>
  );
}
