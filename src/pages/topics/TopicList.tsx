import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { topics as say } from '#i18n/messages/topics.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { TopicRow } from '#topics/catalogue.ts';
import { Sparkline } from '#topics/Sparkline.tsx';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './TopicList.module.css';

type Props = {
  readonly rows: readonly TopicRow[];
  readonly years: readonly number[];
  readonly state: PageState;
};

function When({ engagement, state }: { readonly engagement: LedgerEngagement; readonly state: PageState }) {
  return <Link to={paths.engagement(engagement.id, state)}>{formatDate(engagement.when, 'short')}</Link>;
}

/** One line for each topic. */
export const TopicList = ({ rows, years, state }: Props) => (
  <div role="table" aria-label={say.list} aria-rowcount={rows.length + 1}>
    <div className={css.head} role="row">
      <span role="columnheader">{say.columns.topic}</span>
      <span role="columnheader" className={css.number}>
        {say.columns.n}
      </span>
      <span role="columnheader" className={css.number}>
        {say.columns.share}
      </span>
      <span role="columnheader" className={css.trend}>
        {say.columns.years}
      </span>
      <span role="columnheader">{say.columns.first}</span>
      <span role="columnheader">{say.columns.last}</span>
    </div>
    {rows.map(({ code, label, n, of, first, last, byYear }) => (
      <div key={code} className={css.row} role="row">
        <span role="rowheader" className={css.name}>
          <Link to={paths.topic(code, state)}>{label}</Link>
        </span>
        <span role="cell" className={css.number}>
          <b>{formatNumber(n)}</b>
        </span>
        <span role="cell" className={css.number}>
          {formatPercent(n, of)}
        </span>
        <span role="cell" className={css.trend}>
          <Sparkline label={label} years={years} counts={byYear} />
        </span>
        <span role="cell" className={css.date} data-label={say.columns.first}>
          {first ? <When engagement={first} state={state} /> : say.never}
        </span>
        <span role="cell" className={css.date} data-label={say.columns.last}>
          {last && <When engagement={last} state={state} />}
        </span>
      </div>
    ))}
  </div>
);
