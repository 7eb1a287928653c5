import type { ReactNode } from 'react';
import { career } from '#charts/career/index.ts';
import type { Chart } from '#charts/chart.ts';
import { Figure } from '#charts/Figure.tsx';
import { counterparts } from '#charts/ranked-bars/counterparts.ts';
import { placesForums } from '#charts/ranked-bars/places.ts';
import { officialTopics } from '#charts/ranked-bars/topics.ts';
import { togglePick } from '#selection/change.ts';
import { useChartContext } from '../parts/useChartContext.ts';
import type { View } from '../parts/useView.ts';
import css from './Figures.module.css';

type Props = {
  readonly view: View;
  readonly official: string;
  /** Stands below the career. */
  readonly children: ReactNode;
};

/** Posts over time; whom, what and where. */
export function Figures({ view, official, children }: Props) {
  const { state, commit, provenance, rows } = view;
  const context = useChartContext(view);
  const figure = (chart: Chart, number: number) => (
    <Figure
      chart={chart}
      context={context}
      number={number}
      provenance={provenance}
      rows={rows}
      onPick={(pick) => commit({ ...state, selection: togglePick(state.selection, pick) })}
      onView={(next) => commit({ ...state, view: next })}
    />
  );
  return (
    <div className={css.figures}>
      {figure(career(official), 1)}
      {children}
      <div className={css.triple}>
        {figure(counterparts(official), 2)}
        {figure(officialTopics(official), 3)}
        {figure(placesForums(official), 4)}
      </div>
    </div>
  );
}
