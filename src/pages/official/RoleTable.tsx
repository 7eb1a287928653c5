import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { roles as say } from '#i18n/messages/roles.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Details } from '#model/browser.ts';
import { isWeak } from '#model/grounds.ts';
import { rolesOf, type Listing, type RoleStatement } from '#model/roles.ts';
import type { Ledger } from '#model/ledger.ts';
import { Section } from '#ui/Section.tsx';
import { Table } from '#ui/Table.tsx';
import { neighboursOf } from '#officials/posts.ts';
import { listingsOf } from './listings.ts';
import { InPost } from './InPost.tsx';
import { Sayers } from './Sayers.tsx';
import css from './RoleTable.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly details: Details;
  readonly official: string;
  readonly href: (engagement: string) => string;
  readonly hrefOfOfficial: (official: string) => string;
};

const COLUMNS = [
  { key: 'role', label: say.columns.role },
  { key: 'first', label: say.columns.first },
  { key: 'last', label: say.columns.last },
  { key: 'engagements', label: say.columns.engagements, numeric: true },
];

/** From when to when each role is on record, and who says so; over the whole ledger, whatever is filtered. */
export function RoleTable({ ledger, details, official, href, hrefOfOfficial }: Props) {
  const statements = rolesOf(listingsOf(ledger, details, official), [official]);
  if (statements.length === 0) return null;
  const seen = ({ id, when }: Listing) => (
    <Link className={css.seen} to={href(id)}>
      {formatDate(when, 'short')}
    </Link>
  );
  const inPost = new Map(statements.map(({ role }) => [role, neighboursOf(ledger, official, role)]));
  const hasNeighbours = [...inPost.values()].some(({ before, after }) => before ?? after);
  const rowOf = (statement: RoleStatement) => {
    const { role, firstSeen, lastSeen, listings, sources, grounds } = statement;
    return {
      key: role,
      cells: [
        <div key="role" className={css.role}>
          <span className={css.words}>{role}</span>
          <Sayers ledger={ledger} sources={sources} grounds={grounds} role={role} />
          <InPost ledger={ledger} neighbours={inPost.get(role) ?? null} href={hrefOfOfficial} />
        </div>,
        seen(firstSeen),
        seen(lastSeen),
        formatNumber(listings.length),
      ],
    };
  };
  const weak = statements.filter(({ grounds }) => isWeak(grounds)).length;
  return (
    <Section title={say.title}>
      <Table caption={say.caption} captionHidden columns={COLUMNS} rows={statements.map(rowOf)} />
      <p className={css.note}>
        {say.note} {hasNeighbours && say.neighbours} {weak > 0 && say.weakNote(weak, formatNumber(weak))}
      </p>
    </Section>
  );
}
