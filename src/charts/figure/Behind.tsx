import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Behind as Number } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';
import { formatDate } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { paths } from '#url/paths.ts';
import css from './Behind.module.css';

type Props = {
  /** The number that the reader was at last; null before there was one. */
  readonly behind: Number | null;
  readonly context: ChartContext;
  /** Whether the figure's years can be dragged over. */
  readonly isBrushed: boolean;
};

const say = chartsWords.figure.behind;

/**
 * Leads from a number to exactly what it counts. A filter cannot always do so: it knows no months, and where visits count once it
 * asks their meetings.
 */
export function Behind({ behind, context, isBrushed }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (behind === null)
    return (
      <p className={css.line}>
        <span className={css.hint}>
          {say.hint} {isBrushed && chartsWords.figure.brush.hint}
        </span>
      </p>
    );
  const { selection, view } = context;
  const engagements = behind.engagements();
  const n = engagements.length;
  return (
    <div className={css.behind}>
      <p className={css.line}>
        {say.title(behind.title)}{' '}
        {n === 0 ? (
          say.none
        ) : (
          <Disclosure open={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
            {isOpen ? say.hide : say.show(n, formatNumber(n))}
          </Disclosure>
        )}
      </p>
      <ul id={id} hidden={!isOpen || n === 0} className={css.list}>
        {isOpen &&
          engagements.map((engagement) => (
            <li key={engagement.id} className={css.item}>
              <span className={css.date}>{formatDate(engagement.when, 'short')}</span>
              <Link to={paths.engagement(engagement.id, { selection, view })}>{engagement.title}</Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
