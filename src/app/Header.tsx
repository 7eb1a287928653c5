import { NavLink } from 'react-router-dom';
import { app as say } from '#i18n/messages/app.ts';
import { useLedgerIfOpen } from '#state/ledger.ts';
import { Menu } from './Menu.tsx';
import { PAGES, usePageLinks } from './pageLinks.ts';
import { SearchBox } from './SearchBox.tsx';
import css from './Header.module.css';

/** Name, parties, pages. */
export function Header() {
  const parties = useLedgerIfOpen()?.core.meta.parties;
  const links = usePageLinks();
  return (
    <header className={css.header}>
      <NavLink className={css.name ?? ''} to={links.overview} end>
        {say.name}
      </NavLink>
      <span className={css.parties}>{parties && say.parties(parties[0].name, parties[1].name)}</span>
      <nav className={css.pages} aria-label={say.navigation}>
        {PAGES.map((page) => (
          <NavLink key={page} className={css.page ?? ''} to={links[page]} end={page === 'overview'}>
            {say.pages[page]}
          </NavLink>
        ))}
      </nav>
      <SearchBox />
      <Menu />
    </header>
  );
}
