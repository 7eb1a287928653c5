import { Link } from 'react-router-dom';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Participant } from '#model/record.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './People.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly state: PageState;
};

/** Leads first, then by side in the ledger's order. */
function inOrder(ledger: Ledger, participants: readonly Participant[]): Participant[] {
  const parts = ledger.codes.part.map(({ code }) => code);
  const sides = ledger.core.meta.parties.map(({ code }) => code);
  return participants.toSorted(
    (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || sides.indexOf(a.side) - sides.indexOf(b.side),
  );
}

/** Everyone on record, in the role and rank of that day; a side of which nobody is named says so. */
export function People({ ledger, engagement, state }: Props) {
  const say = engagementsWords;
  const { participants } = engagement;
  const silent = ledger.core.meta.parties.filter(({ code }) => !participants.some((p) => p.side === code));
  return (
    <ul className={css.people}>
      {inOrder(ledger, participants).map(({ official, side, role, rank, organisation, part }) => (
        <li key={`${official} ${part}`} className={css.person}>
          <span className={css.side}>{side}</span>
          <span className={css.name}>
            <Link to={paths.official(official, state)}>{ledger.official(official).name}</Link>
          </span>
          <span className={css.part}>{ledger.label('part', part)}</span>
          <span className={css.role}>
            {[rank, role].filter(Boolean).join(', ') || say.cards.roleNotRecorded}
          </span>
          {organisation !== null && (
            <span className={css.organisation}>{ledger.organisation(organisation).name}</span>
          )}
        </li>
      ))}
      {silent.map(({ code }) => (
        <li key={code} className={css.person}>
          <span className={css.side}>{code}</span>
          <span className={css.silent}>{say.facts.sideNotNamed}</span>
        </li>
      ))}
    </ul>
  );
}
