import { Link } from 'react-router-dom';
import { monthsOf } from '#charts/cadence/due.ts';
import { formatDate, formatYears } from '#i18n/dates.ts';
import { formatInterval } from '#i18n/elapsed.ts';
import { mechanisms as say } from '#i18n/messages/mechanisms.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { MechanismRow, TrackGroup } from '#mechanisms/catalogue.ts';
import type { Ledger } from '#model/ledger.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './MechanismList.module.css';

type Props = { readonly ledger: Ledger; readonly group: TrackGroup; readonly state: PageState };

const COLUMNS = ['name', 'count', 'sessions', 'span', 'interval', 'due'] as const;

/** What is to come is bold; what has passed says so and is not. */
function Due({ rhythm: { due, standing }, isSilent }: MechanismRow) {
  if (due === null || standing === null) return isSilent ? say.dormantEstimate : say.noDue;
  const date = formatDate(due.date, 'short');
  if (standing === 'ahead') return <b>{date}</b>;
  return (
    <>
      {say.late[standing]}
      <span className={css.late}>{say.wasDue(date)}</span>
    </>
  );
}

function Row({ row, state }: { readonly row: MechanismRow; readonly state: PageState }) {
  const { mechanism, count, sessions, span } = row;
  const { interval } = mechanism;
  const years = span && formatYears(span[0].year, span[1].year);
  return (
    <div className={count === 0 ? css.silent : css.row} role="row">
      <span role="rowheader" className={css.name}>
        <Link to={paths.mechanism(mechanism.id, state)}>{mechanism.name}</Link>
      </span>
      <span role="cell" className={css.number}>
        {formatNumber(count)}
      </span>
      <span
        role="cell"
        className={sessions ? css.sessions : css.noSessions}
        data-label={say.columns.sessions}
      >
        {sessions ? say.sessionsOf(sessions.inView, sessions.all) : say.noSessions}
      </span>
      <span role="cell" className={years === null ? css.quiet : css.cell} data-label={say.columns.span}>
        {years ?? say.noDue}
      </span>
      <span
        role="cell"
        className={interval === null ? css.quiet : css.cell}
        data-label={say.columns.interval}
      >
        {interval === null ? say.noInterval : formatInterval(monthsOf(interval))}
      </span>
      <span
        role="cell"
        className={row.rhythm.due === null && !row.isSilent ? css.quiet : css.cell}
        data-label={say.columns.due}
      >
        <Due {...row} />
      </span>
    </div>
  );
}

/** The forums of one track, a line for each; those without anything in view last and quiet. */
export const MechanismList = ({ ledger, group: { track, rows }, state }: Props) => {
  const label = ledger.label('track', track);
  return (
    <div className={css.track}>
      <Section title={label} aside={say.group(rows.length)}>
        <div role="table" aria-label={say.list(label)} aria-rowcount={rows.length + 1}>
          <div className={css.head} role="row">
            {COLUMNS.map((column) => (
              <span
                key={column}
                role="columnheader"
                className={column === 'count' || column === 'sessions' ? css.number : undefined}
              >
                {say.columns[column]}
              </span>
            ))}
          </div>
          {rows.map((row) => (
            <Row key={row.mechanism.id} row={row} state={state} />
          ))}
        </div>
      </Section>
    </div>
  );
};
