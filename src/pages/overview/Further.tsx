import { useRef, type ReactNode } from 'react';
import type { Chart } from '#charts/chart.ts';
import { useOnPaper } from '#ui/paper.ts';
import { PrintedEarly } from '../parts/PrintedEarly.tsx';
import css from './Figures.module.css';
import { useFurther } from './useFurther.ts';

type Props = {
  /** Number of the first. */
  readonly from: number;
  readonly figure: (chart: Chart, number: number) => ReactNode;
};

/** Figures below the first view: their room is kept, they are fetched when it comes near. */
export function Further({ from, figure }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const charts = useFurther(place);
  const isPaper = useOnPaper();
  return (
    <div ref={place} className={css.further}>
      {isPaper && charts.length === 0 && <PrintedEarly />}
      {charts.map((chart, i) => (
        <div key={chart.id} className={css.figures}>
          {figure(chart, from + i)}
        </div>
      ))}
    </div>
  );
}
