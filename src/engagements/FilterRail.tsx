import { useId, type ComponentProps } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { FilterPanel } from './FilterPanel.tsx';
import css from './FilterRail.module.css';

/** The panel beside the page, where there is room for it: from 1200 px. */
export function FilterRail(props: ComponentProps<typeof FilterPanel>) {
  const id = useId();
  return (
    <aside className={css.rail} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {engagementsWords.filters.title}
      </h2>
      <FilterPanel {...props} />
    </aside>
  );
}
