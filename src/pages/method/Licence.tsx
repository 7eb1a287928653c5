import { method } from '#i18n/messages/method.ts';
import type { Ledger } from '#model/ledger.ts';
import css from './Method.module.css';

export function Licence({ ledger }: { readonly ledger: Ledger }) {
  const { licence } = ledger.core.meta;
  const { before, name, after } = method.licence(licence.name);
  return (
    <p className={css.text}>
      {before}
      <a href={licence.url} rel="license noopener noreferrer">
        {name}
      </a>
      {after}
    </p>
  );
}
