import { topicNeighbours } from '#charts/topic-neighbours/index.ts';
import { topicForums } from '#charts/topic-ranks/forums.ts';
import { topicLevels } from '#charts/topic-ranks/levels.ts';
import { topicOfficials } from '#charts/topic-ranks/officials.ts';
import { topicTrend } from '#charts/topic-trend/index.ts';
import { figureOf } from '../parts/figureOf.tsx';
import type { SubjectView } from '../parts/useSubjectView.ts';
import css from './Figures.module.css';

type Props = { readonly view: SubjectView; readonly domain: string };

/** When; in which forum, how high, with whom; beside what. Pairs are of like height. */
export function Figures({ view, domain }: Props) {
  const figure = figureOf(view, view.context);
  return (
    <div className={css.figures}>
      {figure(topicTrend(domain), 1)}
      <div className={css.pair}>
        {figure(topicForums(domain), 2)}
        {figure(topicLevels(domain), 3)}
      </div>
      <div className={css.pair}>
        {figure(topicOfficials(domain), 4)}
        {figure(topicNeighbours(domain), 5)}
      </div>
    </div>
  );
}
