import { useId } from 'react';
import { ReportLink } from '#engagements/details/ReportLink.tsx';
import { publishedWords, tierWords } from '#engagements/details/sourceWords.ts';
import { roles as say } from '#i18n/messages/roles.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { isWeak, type Grounds } from '#model/grounds.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import css from './RoleTable.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly sources: readonly Source[];
  readonly grounds: Grounds;
  readonly role: string;
};

/** How many reports say so, and on demand which. */
export function Sayers({ ledger, sources, grounds, role }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useDisclosed();
  return (
    <>
      <span>
        {isWeak(grounds) && <b>{say.weak[grounds === 'none' ? 'none' : 'oneAggregator']} </b>}
        {sources.length > 0 && (
          <Disclosure open={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
            {say.sources(sources.length, formatNumber(sources.length))}
            <span className="visually-hidden"> {say.whoSays(role)}</span>
          </Disclosure>
        )}
      </span>
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
