import { method } from '#i18n/messages/method.ts';
import type { Ledger } from '#model/ledger.ts';
import css from './Method.module.css';

export function Licence({ ledger }: { readonly ledger: Ledger }) {
  const { licence } = ledger.core.meta;
  const { before, name, after } =
    ledger.own === null
      ? method.licence(licence.name)
      : { before: method.ownLicence, name: licence.name, after: '.' };
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
