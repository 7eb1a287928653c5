import type { ReactNode } from 'react';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import { Button } from './Button.tsx';
import css from './ErrorNotice.module.css';

type Props = {
  /** What failed, one sentence. */
  readonly title: string;
  /** Why, or what else can be done. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
};

/** A part of a page that could not be shown, and the way out. */
export const ErrorNotice = ({ title, children, onRetry }: Props) => (
  <div role="alert" className={css.notice}>
    <p className={css.title}>{title}</p>
    {children !== undefined && <div className={css.detail}>{children}</div>}
    {onRetry && <Button onClick={onRetry}>{uiWords.retry}</Button>}
  </div>
);
