import type { ComponentProps } from 'react';
import css from './TextField.module.css';

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export const TextField = ({ label, labelHidden = false, onChange, className, ...rest }: Props) => (
  <label className={[css.field, className].filter(Boolean).join(' ')}>
    <span className={labelHidden ? 'visually-hidden' : css.label}>{label}</span>
    <input
      type="text"
      className={css.input}
      autoComplete="off"
      {...rest}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);
