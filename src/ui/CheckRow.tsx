import { useAtOnce } from './useAtOnce.ts';
import css from './CheckRow.module.css';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  /** As printed. */
  readonly count: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  /** Would give nothing. */
  readonly faded?: boolean;
  readonly onChange: () => void;
};

/** A box, its label, a bar and a count. */
export function CheckRow({ label, checked, count, share, faded = false, onChange }: Props) {
  const [shown, show] = useAtOnce(checked, onChange);
  return (
    <label className={css.row} data-faded={faded || undefined}>
      <input type="checkbox" className={css.input} checked={shown} onChange={() => show(!shown)} />
      <svg className={css.box} viewBox="0 0 13 13" aria-hidden="true">
        <path d="M3 6.6 5.6 9.2 10 3.8" />
      </svg>
      <span className={css.label}>{label}</span>
      <span className={css.bar} aria-hidden="true">
        <span className={css.fill} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={css.count}>{count}</span>
    </label>
  );
}
