import { Link } from 'react-router-dom';
import { leads } from '#engagements/cards/leads.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './SessionTable.module.css';

const say = mechanismsWords.sessions;

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly side: string;
  readonly state: PageState;
};

/** Who led one side, in the role of that day. */
export function SideLeads({ ledger, engagement, side, state }: Props) {
  const own = leads(ledger, engagement).find((entry) => entry.side === side);
  return (
    <span className={css.leads}>
      <abbr className={css.side}>{side}</abbr>
      <span>
        {!own || own.shown.length === 0 ? (
          <span className={css.role}>{say.notNamed}</span>
        ) : (
          own.shown.map(({ official, role, rank }) => (
            <span key={official} className={css.lead}>
              <Link to={paths.official(official, state)}>{ledger.official(official).name}</Link>
              <span className={css.role}>{role ?? rank ?? say.roleNotRecorded}</span>
            </span>
          ))
        )}
        {own && own.rest > 0 && <span className={css.role}>{say.others(own.rest)}</span>}
      </span>
    </span>
  );
}
