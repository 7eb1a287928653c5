import { useId, type ComponentProps } from 'react';
import { messages } from '#i18n/messages.ts';
import { FilterPanel } from './FilterPanel.tsx';
import css from './FilterRail.module.css';

/** The panel beside the page, where there is room for it: from 1200 px. */
export function FilterRail(props: ComponentProps<typeof FilterPanel>) {
  const id = useId();
  return (
    <aside className={css.rail} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {messages.engagements.filters.title}
      </h2>
      <FilterPanel {...props} />
    </aside>
  );
}
