import type { Chart } from '#charts/chart.ts';
import { Figure } from '#charts/Figure.tsx';
import { sessionMatrix } from '#charts/session-matrix/index.ts';
import { sessionTimeline } from '#charts/session-timeline/index.ts';
import { togglePick } from '#selection/change.ts';
import type { SubjectView } from '../parts/useSubjectView.ts';
import css from './Figures.module.css';

type Props = { readonly view: SubjectView; readonly mechanism: string };

/** When and where; on what. */
export function Figures({ view, mechanism }: Props) {
  const { state, commit, provenance, rows, context } = view;
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
      {figure(sessionTimeline(mechanism), 1)}
      {figure(sessionMatrix(mechanism), 2)}
    </div>
  );
}
