import type { ReactNode } from 'react';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import css from './Chip.module.css';

type Props = {
  readonly children: ReactNode;
  /** What is removed, in words. */
  readonly name: string;
  readonly onRemove: () => void;
};

/** A value in force; the whole chip removes it. */
export const Chip = ({ children, name, onRemove }: Props) => (
  <button type="button" className={css.chip} aria-label={uiWords.remove(name)} onClick={onRemove}>
    <span className={css.face}>
      {children}
      <svg className={css.cross} viewBox="0 0 8 8" aria-hidden="true">
        <path d="M1 1 7 7M7 1 1 7" />
      </svg>
    </span>
  </button>
);
