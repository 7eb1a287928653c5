import type { ReactNode } from 'react';
import { career } from '#charts/career/index.ts';
import { counterparts } from '#charts/ranked-bars/counterparts.ts';
import { officialLevels } from '#charts/ranked-bars/levels.ts';
import { placesForums } from '#charts/ranked-bars/places.ts';
import { officialTopics } from '#charts/ranked-bars/topics.ts';
import { figureOf } from '../parts/figureOf.tsx';
import { useChartContext } from '../parts/useChartContext.ts';
import type { View } from '../parts/useView.ts';
import css from './Figures.module.css';

type Props = {
  readonly view: View;
  readonly official: string;
  /** Stands below the career. */
  readonly children: ReactNode;
};

/** Posts over time; whom, on what, where and how high. */
export function Figures({ view, official, children }: Props) {
  const figure = figureOf(view, useChartContext(view));
  return (
    <div className={css.figures}>
      {figure(career(official), 1)}
      {children}
      <div className={css.four}>
        {figure(counterparts(official), 2)}
        {figure(officialTopics(official), 3)}
        {figure(placesForums(official), 4)}
        {figure(officialLevels(official), 5)}
      </div>
    </div>
  );
}
