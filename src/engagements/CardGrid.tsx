import { useState } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Pick } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import type { PageState } from '#url/view.ts';
import { groupEngagements, sortEngagements } from './cards/order.ts';
import { EngagementCard } from './EngagementCard.tsx';
import css from './CardGrid.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly engagements: readonly LedgerEngagement[];
  readonly state: PageState;
  readonly onPick: (pick: Pick) => void;
  /** Groups stand under their year, level or number of sources; a short list needs none. */
  readonly grouped?: boolean;
};

/** So many stand in the page at once, where the browser's own search and print find them; more on demand. */
const CHUNK = 400;

/** Engagements as cards, in the order that the state asks for. */
export function CardGrid({ ledger, engagements, state, onPick, grouped = true }: Props) {
  const say = engagementsWords;
  const [chunks, setChunks] = useState(1);
  const { sort } = state.view;
  const sorted = sortEngagements(ledger, engagements, sort);
  const shown = new Set(sorted.slice(0, chunks * CHUNK));
  const groups = grouped ? groupEngagements(ledger, sorted, sort) : [{ title: '', engagements: sorted }];
  const card = (engagement: LedgerEngagement) => (
    <EngagementCard
      key={engagement.id}
      ledger={ledger}
      engagement={engagement}
      state={state}
      onPick={onPick}
      heading={grouped ? 'h4' : 'h3'}
    />
  );
  return (
    <div className={css.frame}>
      {groups
        .filter(({ engagements: [first] }) => first && shown.has(first))
        .map(({ title, engagements: members }) => (
          <div key={title} className={css.group}>
            {grouped && (
              <div className={css.margin}>
                <h3 className={css.title}>{title}</h3>
                <p className={css.count}>{say.engagements(members.length, formatNumber(members.length))}</p>
              </div>
            )}
            <div className={css.cards}>{members.filter((e) => shown.has(e)).map(card)}</div>
          </div>
        ))}
      {shown.size < sorted.length && (
        <Button onClick={() => setChunks(chunks + 1)}>
          {say.cards.showMore(formatNumber(Math.min(CHUNK, sorted.length - shown.size)))}
        </Button>
      )}
    </div>
  );
}
