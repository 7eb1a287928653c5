import { whoMetWhomCharts } from '#charts/who-met-whom/charts.ts';
import { figureOf } from '../parts/figureOf.tsx';
import { useChartContext } from '../parts/useChartContext.ts';
import type { View } from '../parts/useView.ts';
import css from './Figures.module.css';

/** Who met whom: as a matrix, and as a network. */
export function Figures({ view }: { readonly view: View }) {
  const figure = figureOf(view, useChartContext(view));
  return (
    <div className={css.figures}>
      {whoMetWhomCharts.map((chart, i) => (
        <div key={chart.id}>{figure(chart, i + 1)}</div>
      ))}
    </div>
  );
}
