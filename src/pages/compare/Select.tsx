import { useAtOnce } from '#ui/useAtOnce.ts';
import css from './Select.module.css';

type Props = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One of many: the browser's own list, which every reader knows how to search by letters. */
export function Select({ label, options, value, onChange }: Props) {
  const [shown, show] = useAtOnce(value, onChange);
  return (
    <select
      className={css.select}
      aria-label={label}
      value={shown}
      onChange={({ target }) => show(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
