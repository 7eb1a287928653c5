import type { ComponentProps } from 'react';
import css from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /** `solid` is the one main action of a view; `text` reads like a link and acts like a button. */
  readonly look?: 'solid' | 'outline' | 'text';
};

export const Button = ({ look = 'outline', className, ...rest }: Props) => (
  <button type="button" className={[css[look], className].filter(Boolean).join(' ')} {...rest} />
);
