import { Link } from 'react-router-dom';
import { leads } from '#engagements/cards/leads.ts';
import { forumName } from '#engagements/forum.ts';
import { fullPlace } from '#engagements/where.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { First } from '#topics/first.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import css from './FirstRaised.module.css';

const say = topicsWords.first;

type Props = {
  readonly view: View;
  readonly first: First;
  readonly last: LedgerEngagement;
  /** The record's words on the topic there. */
  readonly details: readonly string[];
  /** Whether it came up earlier outside the filters. */
  readonly isEarlierOutside: boolean;
};

function Leads({ view: { ledger, state }, engagement }: Pick<Props, 'view'> & { readonly engagement: LedgerEngagement }) {
  const { cards } = engagementsWords;
  return leads(ledger, engagement).map(({ side, shown }) => (
    <p key={side} className={css.lead}>
      <span className={css.side}>{side}</span>
      <span>
        {shown.length === 0 && <span className={css.quiet}>{cards.notNamed}</span>}
        {shown.map(({ official, role, rank }, i) => (
          <span key={official}>
            {i > 0 && '; '}
            <Link to={paths.official(official, state)}>{ledger.official(official).name}</Link>
            <span className={css.quiet}>, {role ?? rank ?? cards.roleNotRecorded}</span>
          </span>
        ))}
      </span>
    </p>
  ));
} // prettier-ignore

/** What the record cannot rule out. */
function caveats({ view: { ledger }, first, isEarlierOutside }: Props): string {
  const { engagement, coarse, rivals } = first;
  return [
    isEarlierOutside && say.inFilters,
    coarse && say.coarse,
    rivals > 0 && say.rivals(rivals),
    engagement.year !== null && engagement.year <= ledger.years[0] + 1 && say.coverage(String(ledger.years[0])),
  ].filter(Boolean).join(' ');
} // prettier-ignore

/** When, where, in which forum and by whose leave a topic first came up, as far as the record goes. */
export function FirstRaised(props: Props) {
  const { view, first, last, details } = props;
  const { ledger, state } = view;
  const { engagement } = first;
  const doubt = caveats(props);
  return (
    <Section title={say.title}>
      <div className={css.first}>
        <p className={css.date}>{formatDate(engagement.when, 'long')}</p>
        <p className={css.engagement}>
          <Link to={paths.engagement(engagement.id, state)}>{engagement.title}</Link>
        </p>
        {doubt !== '' && <p className={css.doubt}>{doubt}</p>}
        <dl className={css.facts}>
          {details.length > 0 && (
            <div>
              <dt>{say.about}</dt>
              <dd>{formatList(details)}</dd>
            </div>
          )}
          <div>
            <dt>{say.forum}</dt>
            <dd>
              <Link to={paths.mechanism(engagement.mechanism, state)}>{forumName(ledger, engagement)}</Link>
            </dd>
          </div>
          <div>
            <dt>{say.where}</dt>
            <dd>
              {fullPlace(ledger, engagement)}
              {engagement.place === null && ` · ${ledger.label('mode', engagement.mode)}`}
            </dd>
          </div>
          <div>
            <dt>{say.who}</dt>
            <dd>
              <Leads view={view} engagement={engagement} />
            </dd>
          </div>
          {last !== engagement && (
            <div>
              <dt>{say.last}</dt>
              <dd>
                {formatDate(last.when, 'long')},{' '}
                <Link to={paths.engagement(last.id, state)}>{last.title}</Link>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </Section>
  );
}
