import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { Printed } from './Printed.tsx';
import css from './PageHead.module.css';

export type Crumb = { readonly label: string; readonly to?: string };

type Props = {
  readonly title: ReactNode;
  /** `state`: the heading is the sentence that says what is in view. */
  readonly look?: 'title' | 'state';
  readonly crumbs?: readonly Crumb[];
  /** Language of the heading where it is not the page's. */
  readonly lang?: string;
  readonly actions?: ReactNode;
  /** Below the heading. */
  readonly children?: ReactNode;
};

const Crumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <nav aria-label={pagesWords.crumbs}>
    <ol className={css.crumbs}>
      {crumbs.map(({ label, to }) => (
        <li key={label}>{to === undefined ? label : <Link to={to}>{label}</Link>}</li>
      ))}
    </ol>
  </nav>
);

/** Where one is, what the page is about, what can be done with it. */
export const PageHead = ({ title, look = 'title', crumbs, lang, actions, children }: Props) => (
  <header className={css.head}>
    {crumbs && <Crumbs crumbs={crumbs} />}
    <div className={css.row}>
      <div className={css.words}>
        <h1 className={css[look]} lang={lang}>
          {title}
        </h1>
        {children}
        <Printed />
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  </header>
);
