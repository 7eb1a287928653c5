import { formatDate } from '#i18n/dates.ts';
import { messages } from '#i18n/messages.ts';
import type { FactKind } from '#model/record.ts';
import { Section } from '#ui/Section.tsx';
import { Fact } from './details/Fact.tsx';
import { sourcesOf, support } from './details/facts.ts';
import { Marks } from './details/Marks.tsx';
import { People } from './details/People.tsx';
import type { DetailProps } from './details/props.ts';
import { Topics } from './details/Topics.tsx';
import { fullPlace } from './where.ts';
import css from './details/FactsTable.module.css';

/** Every fact of the record beside the sources that support it. */
export function FactsTable({ ledger, engagement, details, sources, state }: DetailProps) {
  const say = messages.engagements.facts;
  const own = sourcesOf(details, sources);
  const marks = (fact: FactKind, recorded = true) => (
    <Marks {...support(fact, details, own)} recorded={recorded} />
  );
  const { when, mode, type, level, track, participants } = engagement;
  return (
    <Section title={say.title} aside={say.supported}>
      <dl className={css.facts}>
        <Fact name={say.names.date} word={marks('date')}>
          {formatDate(when, 'long')}
        </Fact>
        <Fact name={say.names.place} word={marks('place', engagement.place !== null)}>
          {fullPlace(ledger, engagement)}
          <span className={css.quiet}> · {ledger.label('mode', mode)}</span>
        </Fact>
        <Fact name={say.names.participants} word={marks('participants', participants.length > 0)}>
          {participants.length === 0 ? (
            <span className={css.quiet}>{say.none.participants}</span>
          ) : (
            <People ledger={ledger} engagement={engagement} state={state} />
          )}
        </Fact>
        <Fact name={say.names.topics} word={marks('topics', details.topics.length > 0)}>
          {details.topics.length === 0 ? (
            <span className={css.quiet}>{say.none.topics}</span>
          ) : (
            <Topics ledger={ledger} topics={details.topics} state={state} />
          )}
        </Fact>
        <Fact name={say.names.outcomes} word={marks('outcomes', details.outcomes.length > 0)}>
          {details.outcomes.length === 0 ? (
            <span className={css.quiet}>{say.none.outcomes}</span>
          ) : (
            <ul className={css.pairs}>
              {details.outcomes.map(({ kind, detail }) => (
                <li key={`${kind} ${detail}`} className={css.pair}>
                  <span>{ledger.label('outcomeKind', kind)}</span>
                  <span>{detail}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
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
