import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { outcomes as say } from '#i18n/messages/outcomes.ts';
import type { EngagementDetails } from '#model/browser.ts';
import type { OutcomeEntry, TakenUp } from '#model/followThrough.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import { statusOf } from './select.ts';
import css from './OutcomeLedger.module.css';

const Taker = ({ taken, state }: { readonly taken: TakenUp; readonly state: PageState }) => (
  <li>
    <span className={css.when}>{formatDate(taken.engagement.when, 'short')}</span>{' '}
    <Link to={paths.engagement(taken.engagement.id, state)}>{taken.engagement.title}</Link>
    <span className={css.how}>{taken.follow.note}</span>
  </li>
);

function Status({ entry, state }: { readonly entry: OutcomeEntry; readonly state: PageState }) {
  const status = statusOf(entry);
  if (status === null) return null;
  if (status === 'open') return <p className={css.open}>{say.open}</p>;
  return (
    <>
      <p className={css.taken}>{say.takenUp}</p>
      <ul className={css.takers}>
        {entry.takenUp.map((taken) => (
          <Taker key={`${taken.engagement.id} ${taken.follow.by}`} taken={taken} state={state} />
        ))}
      </ul>
    </>
  );
}

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
          <span className={css.fact}>· {say.sources(sources)}</span>
        </p>
      </div>
      <div>
        <Status entry={entry} state={state} />
      </div>
    </li>
  );
}
