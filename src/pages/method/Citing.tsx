import { CITATIONS } from '#export/citation.ts';
import { method } from '#i18n/messages/method.ts';
import type { Ledger } from '#model/ledger.ts';
import { Cite, citablePage } from '../parts/Cite.tsx';
import css from './Method.module.css';

type Props = { readonly ledger: Ledger };

/** The ledger as a whole in the form that footnotes use, and the others on demand. */
export function Citing({ ledger }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  const address = new URL(import.meta.env.BASE_URL, location.origin).href;
  const whole = { ledger, id: 'engagement-ledger', title: method.cite.whole, address };
  return (
    <>
      <p className={css.text}>{method.cite.intro}</p>
      <p className={css.citation}>{CITATIONS.chicago.write(citablePage(whole, today))}</p>
      <p>
        <Cite {...whole} label={method.cite.other} />
      </p>
    </>
  );
}
