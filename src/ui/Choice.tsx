import { useId } from 'react';
import { useAtOnce } from './useAtOnce.ts';
import css from './Choice.module.css';

export type ChoiceOption<T> = { readonly value: T; readonly label: string; readonly name?: string };

type Props<T> = {
  readonly label: string;
  /** Whether the label is seen, or only spoken because the words around say it. */
  readonly labelHidden?: boolean;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** One of few: words in a row, the chosen bold over a line. */
export function Choice<T>({ label, labelHidden = false, options, value, onChange }: Props<T>) {
  const name = useId();
  const [chosen, choose] = useAtOnce(value, onChange);
  return (
    <fieldset className={css.choice}>
      <legend className="visually-hidden">{label}</legend>
      {!labelHidden && (
        <span className={css.label} aria-hidden="true">
          {label}
        </span>
      )}
      {options.map((option) => (
        <label key={option.label} className={css.option}>
          <input
            type="radio"
            className={css.input}
            name={name}
            aria-label={option.name}
            checked={option.value === chosen}
            onChange={() => choose(option.value)}
          />
          <span className={css.word} data-word={option.label}>
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
