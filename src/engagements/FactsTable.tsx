import { formatDate } from '#i18n/dates.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { Section } from '#ui/Section.tsx';
import { outcomes as outcomesWords } from '#i18n/messages/outcomes.ts';
import type { FollowThrough } from '#model/followThrough.ts';
import { Fact } from './details/Fact.tsx';
import { Outcomes } from './details/Outcomes.tsx';
import { People } from './details/People.tsx';
import type { DetailProps } from './details/props.ts';
import { Earlier } from './details/Sequel.tsx';
import { SourcedFact } from './details/SourcedFact.tsx';
import { Topics } from './details/Topics.tsx';
import { fullPlace } from './where.ts';
import css from './details/FactsTable.module.css';

/** Every fact of the record beside the sources that support it. */
export function FactsTable(props: DetailProps & { readonly through: FollowThrough }) {
  const { ledger, engagement, details, sources, state } = props;
  const say = engagementsWords.facts;
  const proof = { ledger, engagement, details, sources, state };
  const { when, mode, type, level, track, participants } = engagement;
  return (
    <Section title={say.title} aside={say.supported}>
      <dl className={css.facts}>
        <SourcedFact fact="date" {...proof}>
          {formatDate(when, 'long')}
        </SourcedFact>
        <SourcedFact fact="place" recorded={engagement.place !== null} {...proof}>
          {fullPlace(ledger, engagement)}
          <span className={css.quiet}> · {ledger.label('mode', mode)}</span>
        </SourcedFact>
        <SourcedFact fact="participants" recorded={participants.length > 0} {...proof}>
          {participants.length === 0 ? (
            <span className={css.quiet}>{say.none.participants}</span>
          ) : (
            <People ledger={ledger} engagement={engagement} state={state} />
          )}
        </SourcedFact>
        <SourcedFact fact="topics" recorded={details.topics.length > 0} {...proof}>
          {details.topics.length === 0 ? (
            <span className={css.quiet}>{say.none.topics}</span>
          ) : (
            <Topics ledger={ledger} topics={details.topics} state={state} />
          )}
        </SourcedFact>
        <SourcedFact fact="outcomes" recorded={details.outcomes.length > 0} {...proof}>
          {details.outcomes.length === 0 ? (
            <span className={css.quiet}>{say.none.outcomes}</span>
          ) : (
            <Outcomes {...props} />
          )}
        </SourcedFact>
        {details.follows.some(({ by }) => by === null) && (
          <Fact name={outcomesWords.sequel} word={<span className={css.quiet}>{say.byEditor}</span>}>
            <Earlier {...props} by={null} />
          </Fact>
        )}
        <Fact name={say.classified} word={<span className={css.quiet}>{say.byRule}</span>}>
          {[
            ledger.label('type', type),
            say.levelOf(ledger.label('level', level)),
            say.trackOf(ledger.label('track', track)),
          ].join(' · ')}
        </Fact>
        {details.notes.length > 0 && (
          <Fact name={say.notes} word={<span className={css.quiet}>{say.byEditor}</span>}>
            <ul className={css.notes}>
              {details.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </Section>
  );
}
