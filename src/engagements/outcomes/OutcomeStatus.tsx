import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { outcomes as say } from '#i18n/messages/outcomes.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import { statusOf } from './status.ts';
import css from './OutcomeStatus.module.css';

type Props = { readonly entry: OutcomeEntry; readonly state: PageState };

/** What became of an outcome: the later engagements that take it up and how, or that none is on record. */
export function OutcomeStatus({ entry, state }: Props) {
  const status = statusOf(entry);
  if (status === null) return null;
  if (status === 'open') return <p className={css.open}>{say.open}</p>;
  return (
    <>
      <p className={css.taken}>{say.takenUp}</p>
      <ul className={css.takers}>
        {entry.takenUp.map(({ engagement, follow }) => (
          <li key={`${engagement.id} ${follow.by}`}>
            <span className={css.when}>{formatDate(engagement.when, 'short')}</span>{' '}
            <Link to={paths.engagement(engagement.id, state)}>{engagement.title}</Link>
            <span className={css.how}>{follow.note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
