import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { method } from '#i18n/messages/method.ts';
import type { Ledger } from '#model/ledger.ts';
import { Table } from '#ui/Table.tsx';
import { emptyYears, seriesGaps } from './gaps.ts';
import css from './Method.module.css';

const say = method.gaps;
const COLUMNS = [
  { key: 'forum', label: say.columns.forum },
  { key: 'missing', label: say.columns.missing },
  { key: 'undated', label: say.columns.undated },
];

type Props = { readonly ledger: Ledger; readonly href: (engagement: string) => string };

/** Sessions that must have been and are not on record. */
export function Gaps({ ledger, href }: Props) {
  const years = emptyYears(ledger);
  const rows = seriesGaps(ledger).map(({ mechanism, missing, undated }) => ({
    key: mechanism.id,
    cells: [
      mechanism.name,
      missing.length === 0 ? say.none : missing.map(([from, to]) => say.range(from, to)).join(', '),
      undated.length === 0 ? (
        say.none
      ) : (
        <ul>
          {undated.map(({ id, ordinal, when }) => (
            <li key={id}>
              <Link to={href(id)}>{say.undated(ordinal ?? 0, formatDate(when, 'long'))}</Link>
            </li>
          ))}
        </ul>
      ),
    ],
  }));
  return (
    <div className={css.narrow}>
      <p>{say.intro}</p>
      <Table caption={say.caption} captionHidden columns={COLUMNS} rows={rows} />
      {years.length > 0 && <p>{say.emptyYears(formatList(years.map(String)))}</p>}
    </div>
  );
}
