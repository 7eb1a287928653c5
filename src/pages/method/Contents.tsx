import { Link } from 'react-router-dom';
import { method as say } from '#i18n/messages/method.ts';
import type { PartId } from './Part.tsx';
import css from './Method.module.css';

type Props = { readonly ids: readonly PartId[]; readonly href: (id: PartId) => string };

export const Contents = ({ ids, href }: Props) => (
  <nav className={css.contents} aria-labelledby="contents">
    <h2 id="contents">{say.contents}</h2>
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Link to={href(id)}>{say.sections[id]}</Link>
        </li>
      ))}
    </ul>
  </nav>
);
