import type { ReactNode } from 'react';
import css from './FactsTable.module.css';

type Props = {
  readonly name: string;
  readonly children: ReactNode;
  /** On whose word: marks, or who decided. */
  readonly word: ReactNode;
};

/** One line of the record. */
export const Fact = ({ name, children, word }: Props) => (
  <div className={css.fact}>
    <dt className={css.name}>{name}</dt>
    <dd className={css.content}>{children}</dd>
    <dd className={css.word}>{word}</dd>
  </div>
);
