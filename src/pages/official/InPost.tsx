import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { roles as say } from '#i18n/messages/roles.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Neighbours } from '#officials/posts.ts';
import css from './RoleTable.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly neighbours: Neighbours | null;
  readonly href: (official: string) => string;
};

/** Who is on record in the post before and after; nothing where nobody is. */
export function InPost({ ledger, neighbours, href }: Props) {
  const { before, after } = neighbours ?? { before: null, after: null };
  if (!before && !after) return null;
  const name = (official: string) => <Link to={href(official)}>{ledger.official(official).name}</Link>;
  return (
    <span className={css.inPost}>
      {before && (
        <span>
          {say.before} {name(before.official)}, {say.lastSeen(formatDate(before.engagement.when, 'short'))}
        </span>
      )}{' '}
      {after && (
        <span>
          {say.after} {name(after.official)}, {say.firstSeen(formatDate(after.engagement.when, 'short'))}
        </span>
      )}
    </span>
  );
}
