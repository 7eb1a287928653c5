import type { ReactNode } from 'react';
import css from './FactsTable.module.css';

type Props = {
  readonly name: string;
  readonly children: ReactNode;
  /** On whose word: marks, or who decided. */
  readonly word: ReactNode;
  /** The reports behind it, below. */
  readonly proof?: ReactNode;
};

/** One line of the record. */
export const Fact = ({ name, children, word, proof }: Props) => (
  <div className={css.fact}>
    <dt className={css.name}>{name}</dt>
    <dd className={css.content}>{children}</dd>
    <dd className={css.word}>{word}</dd>
    {proof !== undefined && <dd className={css.proof}>{proof}</dd>}
  </div>
);
