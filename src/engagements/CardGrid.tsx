import { useMemo, useRef } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Pick } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import { toQuery } from '#url/query.ts';
import type { PageState } from '#url/view.ts';
import { groupEngagements, sortEngagements } from './cards/order.ts';
import { useShown } from './cards/useShown.ts';
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

/** Of a group, whose order is that of the list, those that are shown: all, or the first. */
function leading(members: readonly LedgerEngagement[], shown: ReadonlySet<LedgerEngagement>) {
  const end = members.findIndex((engagement) => !shown.has(engagement));
  return end < 0 ? members : members.slice(0, end);
}

/** Engagements as cards, in the order that the state asks for. */
export function CardGrid({ ledger, engagements, state, onPick, grouped = true }: Props) {
  const say = engagementsWords;
  const { sort } = state.view;
  const sorted = useMemo(() => sortEngagements(ledger, engagements, sort), [ledger, engagements, sort]);
  const groups = useMemo(
    () => (grouped ? groupEngagements(ledger, sorted, sort) : [{ title: '', engagements: sorted }]),
    [ledger, sorted, sort, grouped],
  );
  const end = useRef<HTMLButtonElement>(null);
  const list = useShown(toQuery(state), sorted.length, end);
  const shown = new Set(sorted.slice(0, list.shown));
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
            <div className={css.cards}>{leading(members, shown).map(card)}</div>
          </div>
        ))}
      {list.chunk > 0 && (
        <Button ref={end} onClick={list.more}>
          {say.cards.showMore(formatNumber(list.chunk))}
        </Button>
      )}
    </div>
  );
}
