import { useMemo } from 'react';
import type { Chart } from '#charts/chart.ts';
import { Figure } from '#charts/Figure.tsx';
import { topicNeighbours } from '#charts/topic-neighbours/index.ts';
import { topicForums } from '#charts/topic-ranks/forums.ts';
import { topicLevels } from '#charts/topic-ranks/levels.ts';
import { topicOfficials } from '#charts/topic-ranks/officials.ts';
import { topicTrend } from '#charts/topic-trend/index.ts';
import { togglePick } from '#selection/change.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { SubjectView } from '../parts/useSubjectView.ts';
import css from './Figures.module.css';

type Props = { readonly view: SubjectView; readonly domain: string };

const charts = (domain: string, state: PageState): Readonly<Record<string, Chart>> => ({
  trend: topicTrend(domain),
  forums: topicForums(domain, (id) => paths.mechanism(id, state)),
  levels: topicLevels(domain),
  officials: topicOfficials(domain, (id) => paths.official(id, state)),
  neighbours: topicNeighbours(domain, (code) => paths.topic(code, state)),
});

/** When; in which forum, how high, with whom; beside what. */
export function Figures({ view, domain }: Props) {
  const { state, commit, provenance, rows, context } = view;
  const all = useMemo(() => charts(domain, state), [domain, state]);
  const figure = (name: string, number: number) => (
    <Figure
      chart={all[name]!}
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
      {figure('trend', 1)}
      <div className={css.pair}>
        {figure('forums', 2)}
        {figure('neighbours', 3)}
      </div>
      <div className={css.pair}>
        {figure('officials', 4)}
        {figure('levels', 5)}
      </div>
    </div>
  );
}
