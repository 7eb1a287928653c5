import { Link } from 'react-router-dom';
import { OutcomeStatus } from '#engagements/outcomes/OutcomeStatus.tsx';
import { formatDate } from '#i18n/dates.ts';
import { outcomes as say } from '#i18n/messages/outcomes.ts';
import type { EngagementDetails } from '#model/browser.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './OutcomeLedger.module.css';

type Props = {
  readonly entry: OutcomeEntry;
  readonly details: EngagementDetails | undefined;
  /** Label of its kind, where the heading above does not say it. */
  readonly kind: string | null;
  readonly state: PageState;
};

/** One outcome: when, what, of which engagement, on how many sources, and what became of it. Its words name a sum if there is one. */
export function Row({ entry, details, kind, state }: Props) {
  const { engagement, outcome } = entry;
  const sources = details?.sources.filter(({ supports }) => supports.includes('outcomes')).length ?? 0;
  return (
    <li className={css.row}>
      <p className={css.date}>{formatDate(engagement.when, 'short')}</p>
      <div>
        <p>{outcome.detail}</p>
        <p className={css.engagement}>
          {kind !== null && <span>{kind} · </span>}
          <Link to={paths.engagement(engagement.id, state)}>{engagement.title}</Link>{' '}
          <span className={css.fact}>{say.sources(sources)}</span>
        </p>
      </div>
      <div>
        <OutcomeStatus entry={entry} state={state} />
      </div>
    </li>
  );
}
