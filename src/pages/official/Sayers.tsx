import { useId, useState } from 'react';
import { ReportLink } from '#engagements/details/ReportLink.tsx';
import { publishedWords, tierWords } from '#engagements/details/sourceWords.ts';
import { roles as say } from '#i18n/messages/roles.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import css from './RoleTable.module.css';

type Props = { readonly ledger: Ledger; readonly sources: readonly Source[]; readonly role: string };

/** How many reports say so, and on demand which. */
export function Sayers({ ledger, sources, role }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Disclosure open={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
        {say.sources(sources.length, formatNumber(sources.length))}
        <span className="visually-hidden"> {say.whoSays(role)}</span>
      </Disclosure>
      <ul id={id} hidden={!isOpen} className={css.sayers}>
        {isOpen &&
          sources.map((source) => (
            <li key={source.id}>
              {source.publisher} · {tierWords(ledger, source)} · {publishedWords(source)} ·{' '}
              <ReportLink source={source} />
            </li>
          ))}
      </ul>
    </>
  );
}
