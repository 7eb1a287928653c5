import { sessionMatrix } from '#charts/session-matrix/index.ts';
import { sessionTimeline } from '#charts/session-timeline/index.ts';
import { figureOf } from '../parts/figureOf.tsx';
import type { SubjectView } from '../parts/useSubjectView.ts';
import css from './Figures.module.css';

type Props = { readonly view: SubjectView; readonly mechanism: string };

/** When and where; on what. */
export function Figures({ view, mechanism }: Props) {
  const figure = figureOf(view, view.context);
  return (
    <div className={css.figures}>
      {figure(sessionTimeline(mechanism), 1)}
      {figure(sessionMatrix(mechanism), 2)}
    </div>
  );
}
