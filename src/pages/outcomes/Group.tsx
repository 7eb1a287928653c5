import { useId, type ReactNode } from 'react';
import { outcomes as say } from '#i18n/messages/outcomes.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import css from './OutcomeLedger.module.css';

const SHOWN = 4;

type Props = {
  readonly head: string;
  readonly rows: readonly ReactNode[];
  /** Whether all of it stands there from the first. */
  readonly whole: boolean;
};

/** The outcomes of a kind or a year: the latest, and the rest on demand. */
export function Group({ head, rows, whole }: Props) {
  const id = useId();
  const [open, setOpen] = useDisclosed();
  // One that hides a single row hides it for nothing.
  const short = whole || rows.length <= SHOWN + 1;
  return (
    <section className={css.group} aria-label={say.ofKind(head, rows.length)}>
      <h3 className={css.head}>
        {head} <span className={css.count}>{rows.length}</span>
      </h3>
      <ul id={id}>{open || short ? rows : rows.slice(0, SHOWN)}</ul>
      {!short && (
        <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
          {open ? say.fewer : say.more(rows.length - SHOWN)}
        </Disclosure>
      )}
    </section>
  );
}
