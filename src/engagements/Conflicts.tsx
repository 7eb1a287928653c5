import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { EngagementDetails } from '#model/browser.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import { ConflictItem } from './details/ConflictItem.tsx';
import { conflictId } from './details/facts.ts';
import type { DetailProps } from './details/props.ts';
import { otherSessions } from './details/series.ts';
import css from './details/Conflicts.module.css';

type Props = DetailProps & {
  /** Details of every engagement, in the order of the rows. */
  readonly all: readonly EngagementDetails[];
};

/** Where the sources of this record disagree, and those of the forum's other sessions. */
export function Conflicts({ ledger, engagement, details, sources, state, all }: Props) {
  const say = engagementsWords.conflict;
  const own = details.conflicts;
  const elsewhere = otherSessions(ledger, engagement).flatMap((session) =>
    (all[session.row]?.conflicts ?? []).map((conflict) => ({ session, conflict })),
  );
  return (
    <Section title={say.title}>
      {own.length === 0 && (
        <p className={css.none}>{elsewhere.length === 0 ? say.none : say.noneOwn(elsewhere.length)}</p>
      )}
      {own.map((conflict, i) => (
        <ConflictItem
          key={conflict.field + conflict.follows}
          id={conflictId(i)}
          conflict={conflict}
          sources={sources}
        />
      ))}
      {own.length > 0 && elsewhere.length > 0 && <h3 className={css.other}>{say.otherSessions}</h3>}
      {elsewhere.map(({ session, conflict }) => (
        <ConflictItem
          key={session.id + conflict.field + conflict.follows}
          conflict={conflict}
          sources={sources}
          of={
            <>
              {say.of} <Link to={paths.engagement(session.id, state)}>{session.title}</Link>,{' '}
              {formatDate(session.when, 'long')}
            </>
          }
        />
      ))}
    </Section>
  );
}
