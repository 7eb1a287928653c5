import { Link } from 'react-router-dom';
import type { EngagementDetails } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './FactsTable.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly topics: EngagementDetails['topics'];
  readonly state: PageState;
};

/** The topics with what was said; each leads to its page. */
export const Topics = ({ ledger, topics, state }: Props) => (
  <ul className={css.pairs}>
    {topics.map(({ domain, detail }) => (
      <li key={`${domain} ${detail}`} className={css.pair}>
        <span>
          <Link to={paths.topic(domain, state)}>{ledger.label('domain', domain)}</Link>
        </span>
        <span>{detail}</span>
      </li>
    ))}
  </ul>
);
