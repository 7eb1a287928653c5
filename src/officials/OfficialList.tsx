import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { officials as say } from '#i18n/messages/officials.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Rest, searchUnfolds } from '#ui/Rest.tsx';
import { OfficialRow } from './OfficialRow.tsx';
import type { RosterRow } from './roster.ts';
import { useUnfolded } from './useUnfolded.ts';
import css from './OfficialList.module.css';

/** So many stand there at once; a list that is hardly longer is not worth a button. */
const FIRST = 40;
const WORTH = 10;

type Props = {
  readonly ledger: Ledger;
  readonly rows: readonly RosterRow[];
  /** Address of an official's page. */
  readonly href: (id: string) => string;
};

/** One line for each official: the first, and on demand the rest. */
export function OfficialList({ ledger, rows, href }: Props) {
  const rest = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useUnfolded();
  const folds = searchUnfolds() && rows.length > FIRST + WORTH;
  const toggle = () => {
    flushSync(() => setOpen(!open));
    // Who opens it by keyboard goes on with the first that came, not behind the last.
    if (!open)
      list.current?.querySelector<HTMLElement>(`#${CSS.escape(rest)} a`)?.focus({ preventScroll: true });
  };
  const line = (row: RosterRow) => (
    <OfficialRow key={row.official.id} ledger={ledger} row={row} to={href(row.official.id)} />
  );
  return (
    <>
      <div ref={list} role="table" aria-label={say.list} aria-rowcount={rows.length + 1}>
        <div className={css.head} role="row">
          <span role="columnheader">{say.columns.name}</span>
          <span role="columnheader">{say.columns.role}</span>
          <span role="columnheader">{say.columns.years}</span>
          <span role="columnheader" className={css.number}>
            {say.columns.count}
          </span>
        </div>
        {rows.slice(0, folds ? FIRST : rows.length).map(line)}
        {folds && (
          <Rest id={rest} role="rowgroup" open={open} onOpen={setOpen}>
            {rows.slice(FIRST).map(line)}
          </Rest>
        )}
      </div>
      {folds && (
        <p className={css.fold}>
          <Disclosure open={open} onToggle={toggle} controls={rest}>
            {open ? say.fold.first(formatNumber(FIRST)) : say.fold.all(formatNumber(rows.length))}
          </Disclosure>
        </p>
      )}
    </>
  );
}
