import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { setYears } from '#selection/change.ts';
import type { YearCounts } from '#selection/evaluate.ts';
import type { Selection } from '#selection/selection.ts';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import type { OnChange } from './onChange.ts';
import css from './YearsFilter.module.css';

type Props = {
  /** What each year would give under the other filters. */
  readonly years: YearCounts;
  readonly selection: Selection;
  readonly onChange: OnChange;
};

/** An end at the edge of the record is left open: next year's engagements will be in view of the same address. */
export function YearsFilter({ years: { first, counts }, selection, onChange }: Props) {
  const title = engagementsWords.filters.years;
  const last = first + counts.length - 1;
  const inside = (year: number) => Math.min(last, Math.max(first, year));
  if (counts.length === 0) return null;
  return (
    <section className={css.years} aria-label={title}>
      <h3 className={css.title}>{title}</h3>
      <RangeSlider
        label={title}
        first={first}
        counts={counts}
        value={[inside(selection.from ?? first), inside(selection.to ?? last)]}
        onCommit={([from, to]) =>
          onChange(setYears(selection, from === first ? null : from, to === last ? null : to), 'commit')
        }
      />
    </section>
  );
}
