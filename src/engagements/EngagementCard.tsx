import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Pick } from '#selection/selection.ts';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import { CardLeads } from './cards/CardLeads.tsx';
import { CardTopics } from './cards/CardTopics.tsx';
import { Proof } from './cards/Proof.tsx';
import { forumName } from './forum.ts';
import { shortPlace } from './where.ts';
import css from './cards/EngagementCard.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly state: PageState;
  /** A topic was chosen. */
  readonly onPick: (pick: Pick) => void;
  /** The level below the heading that the card stands under. */
  readonly heading?: 'h3' | 'h4';
};

/** What a reader needs to tell engagements apart: when, what, where, who, about what, and on whose word. */
export function EngagementCard({ ledger, engagement, state, onPick, heading: Heading = 'h3' }: Props) {
  const { id, title, when } = engagement;
  return (
    <article className={css.card}>
      <p className={css.top}>
        <span className={css.date}>{formatDate(when, 'long')}</span>
        <span className={css.proof}>
          <Proof engagement={engagement} />
        </span>
      </p>
      <Heading className={css.title}>
        <Link className={link.title} to={paths.engagement(id, state)}>
          {title}
        </Link>
      </Heading>
      <p className={css.forum}>
        <Link className={css.forumName} to={paths.mechanism(engagement.mechanism, state)}>
          {forumName(ledger, engagement)}
        </Link>{' '}
        · {shortPlace(ledger, engagement)}
      </p>
      <CardLeads ledger={ledger} engagement={engagement} />
      <CardTopics ledger={ledger} engagement={engagement} selection={state.selection} onPick={onPick} />
    </article>
  );
}
