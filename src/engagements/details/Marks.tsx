import { formatList } from '#i18n/lists.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Support } from './facts.ts';
import css from './Marks.module.css';

const say = engagementsWords.facts;

/** A column for each source: its number where it supports the fact, a dot where it is silent. */
export function Marks({ marks }: Pick<Support, 'marks'>) {
  const numbers = marks.flatMap((mark, i) => (mark ? [formatNumber(i + 1)] : []));
  return (
    <div className={css.support}>
      <span className="visually-hidden">
        {numbers.length === 0 ? say.noMark : say.marks(formatList(numbers), formatNumber(marks.length))}
      </span>
      <span className={css.marks} aria-hidden="true">
        {marks.map((mark, i) => (
          <span key={i} className={mark ? css.number : css.silent}>
            {mark ? i + 1 : '·'}
          </span>
        ))}
      </span>
    </div>
  );
}
