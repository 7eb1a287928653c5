import { Link } from 'react-router-dom';
import { formatYears } from '#i18n/dates.ts';
import { officials as say } from '#i18n/messages/officials.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { yearsActive, type RosterRow } from './roster.ts';
import css from './OfficialList.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly rows: readonly RosterRow[];
  /** Address of an official's page. */
  readonly href: (id: string) => string;
};

function roleOf(ledger: Ledger, { latest }: RosterRow) {
  const organisation = latest?.organisation ?? null;
  const employer = organisation === null ? null : ledger.organisation(organisation).name;
  return (
    <>
      {latest?.role ?? say.noRole}
      {employer !== null && <span className={css.employer}>{employer}</span>}
    </>
  );
}

function yearsOf(row: RosterRow): string {
  const years = yearsActive(row);
  return years === null ? say.noYear : formatYears(...years);
}

/** One line for each official: who, in which role last, from when to when, how often. */
export function OfficialList({ ledger, rows, href }: Props) {
  const partyName = (code: string) =>
    ledger.core.meta.parties.find((party) => party.code === code)?.name ?? code;
  return (
    <div className={css.list} role="table" aria-label={say.list} aria-rowcount={rows.length + 1}>
      <div className={css.head} role="row">
        <span role="columnheader">{say.columns.name}</span>
        <span role="columnheader">{say.columns.role}</span>
        <span role="columnheader">{say.columns.years}</span>
        <span role="columnheader" className={css.number}>
          {say.columns.count}
        </span>
      </div>
      {rows.map((row) => (
        <div key={row.official.id} className={css.row} role="row">
          <span role="rowheader" className={css.person}>
            <abbr className={css.side} title={partyName(row.official.side)}>
              {row.official.side}
            </abbr>
            <span>
              <Link to={href(row.official.id)}>{row.official.name}</Link>
              {row.official.nameNative !== null && row.official.nameNative !== row.official.name && (
                <span className={css.native}>{row.official.nameNative}</span>
              )}
            </span>
          </span>
          <span role="cell" className={css.role}>
            {roleOf(ledger, row)}
          </span>
          <span role="cell" className={css.years}>
            {yearsOf(row)}
          </span>
          <span role="cell" className={css.number}>
            {formatNumber(row.count)}
          </span>
        </div>
      ))}
    </div>
  );
}
