import { Link } from 'react-router-dom';
import { formatYears } from '#i18n/dates.ts';
import { officials as say } from '#i18n/messages/officials.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { yearsActive, type RosterRow } from './roster.ts';
import css from './OfficialList.module.css';

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

type Props = {
  readonly ledger: Ledger;
  readonly row: RosterRow;
  /** Address of the official's page. */
  readonly to: string;
};

/** Who, in which role last, from when to when, how often. */
export function OfficialRow({ ledger, row, to }: Props) {
  const { side, name, nameNative } = row.official;
  const party = ledger.core.meta.parties.find(({ code }) => code === side);
  return (
    <div className={css.row} role="row">
      <span role="rowheader" className={css.person}>
        <abbr className={css.side} title={party?.name ?? side}>
          {side}
        </abbr>
        <span>
          <Link to={to}>{name}</Link>
          {nameNative !== null && nameNative !== name && <span className={css.native}>{nameNative}</span>}
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
  );
}
