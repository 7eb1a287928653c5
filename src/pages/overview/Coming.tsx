import { PrintedEarly } from '../parts/PrintedEarly.tsx';
import css from './Coming.module.css';

const FIGURES = ['one', 'two', 'three'];

/** The room of the filters and figures, for the moment between the drawn page and the program. */
export const Coming = () => (
  <div className={css.coming} aria-busy="true">
    <PrintedEarly />
    {FIGURES.map((figure) => (
      <div key={figure} className={css.figure} />
    ))}
  </div>
);
