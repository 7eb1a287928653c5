import { CITATIONS } from '#export/citation.ts';
import { method } from '#i18n/messages/method.ts';
import type { Ledger } from '#model/ledger.ts';
import { today } from '#model/today.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { toQuery } from '#url/query.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { Cite, citablePage } from '../parts/Cite.tsx';
import css from './Method.module.css';

type Props = { readonly ledger: Ledger };

/** The ledger as a whole in the form that footnotes use, and the others on demand. */
export function Citing({ ledger }: Props) {
  const home = new URL(import.meta.env.BASE_URL, location.origin).href;
  // Of a dataset of the reader's own the bare address would lead to the published ledger.
  const address = home + toQuery({ selection: EVERYTHING, view: { ...DEFAULT_VIEW, data: ledger.own } });
  const whole = { ledger, id: 'engagement-ledger', title: method.cite.whole, address };
  return (
    <>
      <p className={css.text}>{method.cite.intro}</p>
      <p className={css.citation}>{CITATIONS.chicago.write(citablePage(whole, today()))}</p>
      <p>
        <Cite {...whole} label={method.cite.other} />
      </p>
    </>
  );
}
