import type { ReactNode } from 'react';
import css from './Figure.module.css';

/** Two figures side by side where there is room: their titles, legends and rows stand on the same lines. */
export const FigurePair = ({ children }: { readonly children: ReactNode }) => (
  <div className={css.pair}>{children}</div>
);
