import { Link } from 'react-router-dom';
import { OutcomeStatus } from '#engagements/outcomes/OutcomeStatus.tsx';
import { formatDate } from '#i18n/dates.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './OutcomeList.module.css';

export type OutcomeRow = {
  readonly engagement: LedgerEngagement;
  /** Under the title of the engagement: which session, which forum. */
  readonly note: string;
  readonly outcomes: readonly OutcomeEntry[];
};

type Props = {
  readonly ledger: Ledger;
  readonly state: PageState;
  readonly rows: readonly OutcomeRow[];
};

/** What came of engagements: date, engagement, then kind and words of each outcome and what became of it. */
export const OutcomeList = ({ ledger, state, rows }: Props) => (
  <ul className={css.list}>
    {rows.map(({ engagement, note, outcomes }) => (
      <li key={engagement.id} className={css.row}>
        <p className={css.date}>{formatDate(engagement.when, 'short')}</p>
        <p className={css.engagement}>
          <Link to={paths.engagement(engagement.id, state)}>{engagement.title}</Link>
          <span className={css.note}>{note}</span>
        </p>
        <ul className={css.outcomes}>
          {outcomes.map((entry) => (
            <li key={entry.outcome.id} className={css.outcome}>
              <span className={css.kind}>{ledger.label('outcomeKind', entry.outcome.kind)}</span>
              <div>
                {entry.outcome.detail}
                <OutcomeStatus entry={entry} state={state} />
              </div>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
