import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { leads } from './leads.ts';
import css from './EngagementCard.module.css';

type Props = { readonly ledger: Ledger; readonly engagement: LedgerEngagement };

/** Who led each side, in the role of that day. */
export function CardLeads({ ledger, engagement }: Props) {
  const say = engagementsWords.cards;
  return (
    <dl className={css.leads}>
      {leads(ledger, engagement).map(({ side, shown, rest }) => (
        <div key={side} className={css.side}>
          <dt>{side}</dt>
          {shown.length === 0 && <dd className={css.role}>{say.notNamed}</dd>}
          {shown.map(({ official, role, rank }) => (
            <dd key={official} className={css.role}>
              <span className={css.name}>{ledger.official(official).name}</span>,{' '}
              {role ?? rank ?? say.roleNotRecorded}
            </dd>
          ))}
          {rest > 0 && <dd className={css.role}>{say.otherLeads(formatNumber(rest))}</dd>}
        </div>
      ))}
    </dl>
  );
}
