import { useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { app as say } from '#i18n/messages/app.ts';
import { PAGES, usePageLinks } from './pageLinks.ts';
import css from './Menu.module.css';

/** The pages on a phone: a sheet. */
export function Menu() {
  const links = usePageLinks();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={css.open}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {say.menu}
      </button>
      <dialog
        ref={dialog}
        className={css.sheet}
        aria-label={say.menuTitle}
        onClick={(event) => event.target === dialog.current && close()}
      >
        <div className={css.head}>
          <span className={css.title}>{say.menuTitle}</span>
          <button type="button" className={css.close} onClick={close}>
            {say.close}
          </button>
        </div>
        <nav aria-label={say.navigation}>
          {PAGES.map((page) => (
            <NavLink
              key={page}
              className={css.page ?? ''}
              to={links[page]}
              end={page === 'overview'}
              onClick={close}
            >
              {say.pages[page]}
            </NavLink>
          ))}
        </nav>
      </dialog>
    </>
  );
}
