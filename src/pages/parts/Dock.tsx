import type { ReactNode } from 'react';
import { FiltersInWords } from '#engagements/FiltersInWords.tsx';
import type { View } from './useView.ts';
import css from './Dock.module.css';

/** At the foot of a narrow window, wherever one is on the page: the filters in force, and what can be done about them. */
export const Dock = ({ view, children }: { readonly view: View; readonly children: ReactNode }) => (
  <div className={css.dock}>
    <FiltersInWords ledger={view.ledger} selection={view.state.selection} className={css.words} />
    {children}
  </div>
);
