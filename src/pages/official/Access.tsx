import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { roles } from '#i18n/messages/roles.ts';
import type { Access as Highest } from '#officials/access.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './Access.module.css';

const say = roles.access;

type Props = { readonly state: PageState; readonly access: Highest | null };

/** The highest of the other side who is listed in an engagement in view; nothing where no role is known. */
export function Access({ state, access }: Props) {
  if (!access) return null;
  const { counterpart, role, engagement } = access;
  return (
    <p className={css.access}>
      {say.highest} <Link to={paths.official(counterpart.id, state)}>{counterpart.name}</Link>
      {say.then(role)}
      <Link to={paths.engagement(engagement.id, state)}>{formatDate(engagement.when, 'long')}</Link>.{' '}
      <span className={css.rule}>{say.rule}</span>
    </p>
  );
}
