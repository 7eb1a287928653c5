import { useState } from 'react';
import { Link } from 'react-router-dom';
import { agendaOf, type Meetings } from '#charts/session-timeline/meetings.ts';
import { Proof } from '#engagements/cards/Proof.tsx';
import { shortPlace } from '#engagements/where.ts';
import { formatDate } from '#i18n/dates.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { sessionEntries } from '#mechanisms/entries.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import { SideLeads } from './SideLeads.tsx';
import css from './SessionTable.module.css';

const say = mechanismsWords.sessions;
const SHOWN = 12;

type Props = {
  readonly view: View;
  readonly meetings: Meetings;
  /** Rows of the ledger. */
  readonly inView: ReadonlySet<number>;
};

function Row({ view: { ledger, state }, engagement, isOutside }: Pick<Props, 'view'> & { readonly engagement: LedgerEngagement; readonly isOutside: boolean }) {
  const { id, when, ordinal, title } = engagement;
  const domains = agendaOf(ledger, engagement);
  return (
    <div className={isOutside ? css.outside : css.row} role="row">
      <span role="rowheader" className={css.session}>
        {ordinal !== null && <b className={css.ordinal}>{ordinal}</b>}
        <Link to={paths.engagement(id, state)} title={title}>
          {formatDate(when, 'short')}
        </Link>
        {isOutside && <span className={css.note}>{say.outside}</span>}
      </span>
      <span role="cell">{shortPlace(ledger, engagement)}</span>
      {ledger.core.meta.parties.map(({ code }) => (
        <span key={code} role="cell">
          <SideLeads ledger={ledger} engagement={engagement} side={code} state={state} />
        </span>
      ))}
      <span role="cell" className={css.topics}>
        {domains.length === 0 && say.noTopics}
        {domains.map((domain) => (
          <Link key={domain} to={paths.topic(domain, state)}>
            {ledger.label('domain', domain)}
          </Link>
        ))}
      </span>
      <span role="cell" className={css.proof}>
        <Proof engagement={engagement} />
      </span>
    </div>
  );
} // prettier-ignore

/** Session numbers of which no report is on record: said, not left out. */
const Absent = ({ numbers: [first, last] }: { readonly numbers: readonly [number, number] }) => (
  <div className={css.absent} role="row">
    <span role="cell" aria-colspan={6}>
      <b>{mechanismsWords.statement.range(first, last)}</b> {say.absent}
    </span>
  </div>
);

/** Each meeting in a line: which, when, where, who led in which role then, on what, on whose word. */
export function SessionTable({ view, meetings: { kind, list }, inView }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { ledger } = view;
  const latest = sessionEntries(list);
  const short = latest.length > SHOWN + 1;
  const shown = short && !isOpen ? latest.slice(0, SHOWN) : latest;
  const { session, date, place, topics, sources } = say.columns;
  if (list.length === 0) return null;
  return (
    <div className={css.frame}>
      <Section title={say.title[kind]} aside={say.aside}>
        <div role="table" aria-label={say.title[kind]} aria-rowcount={latest.length + 1}>
          <div className={css.head} role="row">
            <span role="columnheader">{kind === 'sessions' ? session : date}</span>
            <span role="columnheader">{place}</span>
            {ledger.core.meta.parties.map(({ code, name }) => (
              <span key={code} role="columnheader">
                {name}
              </span>
            ))}
            <span role="columnheader">{topics}</span>
            <span role="columnheader">{sources}</span>
          </div>
          {shown.map((entry) =>
            entry.kind === 'missing' ? (
              <Absent key={`missing ${entry.numbers[0]}`} numbers={entry.numbers} />
            ) : (
              <Row
                key={entry.engagement.id}
                view={view}
                engagement={entry.engagement}
                isOutside={!inView.has(entry.engagement.row)}
              />
            ),
          )}
        </div>
        {short && (
          <Button look="text" onClick={() => setOpen(!isOpen)}>
            {isOpen ? say.fewer : say.more(latest.length - SHOWN)}
          </Button>
        )}
      </Section>
    </div>
  );
}
