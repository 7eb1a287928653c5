import { useId } from 'react';
import { useLocation } from 'react-router-dom';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import type { CatalogueRow } from './catalogue.ts';
import { SourceRow } from './SourceRow.tsx';
import css from '../Sources.module.css';

const say = pagesWords.sources;
const SHOWN = 40;

type Props = {
  readonly rows: readonly CatalogueRow[];
  readonly ledger: Ledger;
  readonly href: (engagement: string) => string;
};

/** The first of the reports, as far as the one that the address points at; the rest on demand. */
export function SourceRows({ rows, ledger, href }: Props) {
  const id = useId();
  const { hash } = useLocation();
  const [open, setOpen] = useDisclosed();
  const asked = rows.findIndex(({ source }) => `#${source.id}` === hash);
  const first = Math.max(SHOWN, asked + 1);
  return (
    <>
      <ul id={id} className={css.list}>
        {(open ? rows : rows.slice(0, first)).map((row) => (
          <SourceRow key={row.source.id} {...row} ledger={ledger} href={href} />
        ))}
      </ul>
      {rows.length > first && (
        <p className={css.shown}>
          {say.shown(formatNumber(open ? rows.length : first), formatNumber(rows.length))}
          <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
            {open ? say.fewer : say.showMore(formatNumber(rows.length - first))}
          </Disclosure>
        </p>
      )}
    </>
  );
}
