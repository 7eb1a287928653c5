import type { ReactNode } from 'react';
import { compareFrequency } from '#charts/compare-frequency/index.ts';
import { compareLevels, compareTopics, compareTracks, compareTypes } from '#charts/compare-shares/index.ts';
import { smallMultiples } from '#charts/small-multiples/index.ts';
import { figureOf } from '../parts/figureOf.tsx';
import type { Subject } from './subject.ts';
import type { Comparison } from './useComparison.ts';
import css from './Figures.module.css';

type Props = {
  readonly comparison: Comparison;
  /** Between the first figure and the others. */
  readonly children: ReactNode;
};

/** Of two tracks, or forums, which lie on one track each, a figure by track would only say so. */
const isOnTracks = (subject: Subject | null) => subject === 'track' || subject === 'mechanism';

/** How often; then the differences in numbers; what about, how high, on which track; and each side taken apart over time. */
export function Figures({ comparison, children }: Props) {
  const figure = figureOf(comparison, comparison.context);
  return (
    <div className={css.figures}>
      {figure(compareFrequency, 1)}
      {children}
      <div className={css.columns}>
        <div>{figure(compareTopics, 2)}</div>
        <div className={css.column}>
          {figure(compareLevels, 3)}
          {figure(isOnTracks(comparison.subject) ? compareTypes : compareTracks, 4)}
        </div>
      </div>
      <div className={css.pair}>
        {figure(smallMultiples[0], 5)}
        {figure(smallMultiples[1], 6)}
      </div>
    </div>
  );
}
