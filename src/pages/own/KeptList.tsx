import { formatDay } from '#i18n/dates.ts';
import { own as say } from '#i18n/messages/own.ts';
import { formatDecimal, formatNumber } from '#i18n/numbers.ts';
import { useKept, useOwn } from '#state/useOwn.ts';
import { Button } from '#ui/Button.tsx';
import css from './OwnDialog.module.css';

const sizeOf = (bytes: number) =>
  bytes < 1e6
    ? say.kept.kilobytes(formatNumber(Math.ceil(bytes / 1e3)))
    : say.kept.megabytes(formatDecimal(bytes / 1e6));

/** What this browser keeps, to be opened or removed; nothing where it keeps nothing. */
export function KeptList({ startKept }: { readonly startKept: (id: string) => void }) {
  const { data: kept = [], isError } = useKept();
  const { remove } = useOwn();
  if (isError) return <p className={css.note}>{say.kept.unread}</p>;
  if (kept.length === 0) return null;
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{say.kept.title}</h3>
      <ul className={css.kept}>
        {kept.map(({ id, title, rows, bytes, since }) => (
          <li key={id}>
            <span>
              <Button
                look="text"
                className={css.open}
                aria-label={say.kept.open(title)}
                onClick={() => startKept(id)}
              >
                {title}
              </Button>
              <span className={css.note}>
                {say.kept.entry(
                  rows,
                  formatNumber(rows),
                  sizeOf(bytes),
                  formatDay(since.slice(0, 10), 'long'),
                )}
              </span>
            </span>
            <Button look="text" aria-label={say.kept.remove(title)} onClick={() => void remove(id)}>
              {say.kept.removeShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
