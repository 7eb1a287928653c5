import { useState } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Pick, Selection } from '#selection/selection.ts';
import css from './EngagementCard.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly selection: Selection;
  readonly onPick: (pick: Pick) => void;
};

const SHOWN = 4;

/** The topics raised, those filtered by first; each filters, the rest on demand. */
export function CardTopics({ ledger, engagement, selection, onPick }: Props) {
  const say = engagementsWords.cards;
  const [open, setOpen] = useState(false);
  const chosen = (domain: string) => selection.domain.includes(domain);
  const domains = engagement.domains.toSorted((a, b) => Number(chosen(b)) - Number(chosen(a)));
  const shown = open ? domains : domains.slice(0, SHOWN);
  if (domains.length === 0) return null;
  return (
    <ul className={css.topics}>
      {shown.map((domain) => {
        const label = ledger.label('domain', domain);
        return (
          <li key={domain}>
            <button
              type="button"
              className={css.topic}
              title={chosen(domain) ? say.removeTopic(label) : say.addTopic(label)}
              aria-pressed={chosen(domain)}
              onClick={() => onPick({ facets: { domain } })}
            >
              {label}
            </button>
          </li>
        );
      })}
      {shown.length < domains.length && (
        <li>
          <button type="button" className={css.more} onClick={() => setOpen(true)}>
            {say.moreTopics(formatNumber(domains.length - shown.length))}
          </button>
        </li>
      )}
    </ul>
  );
}
