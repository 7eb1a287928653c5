import { useId } from 'react';
import css from './Choice.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few: words in a row, the chosen one bold over a line. Arrow keys move as in any group of radio buttons. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend className={css.label}>{label}</legend>
      {options.map(([option, text]) => (
        <label key={option} className={css.option}>
          <input
            type="radio"
            className={css.radio}
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span className={css.text} data-text={text}>
            {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
