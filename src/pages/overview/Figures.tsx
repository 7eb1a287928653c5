import { cadence } from '#charts/cadence/index.ts';
import { FigurePair } from '#charts/FigurePair.tsx';
import { CHARTS } from '#charts/index.ts';
import { meetingFrequency } from '#charts/meeting-frequency/index.ts';
import { topicCoverage } from '#charts/topic-coverage/index.ts';
import { topicYear } from '#charts/topic-year/index.ts';
import { ArchiveButton } from '#export/ArchiveButton.tsx';
import { figureOf } from '../parts/figureOf.tsx';
import { useChartContext } from '../parts/useChartContext.ts';
import type { View } from '../parts/useView.ts';
import css from './Figures.module.css';

/** How often, on what, when on what, and how regularly. */
export function Figures({ view }: { readonly view: View }) {
  const { provenance, records, rows } = view;
  const context = useChartContext(view);
  const figure = figureOf(view, context);
  return (
    <div className={css.figures}>
      {figure(meetingFrequency, 1)}
      <FigurePair>
        {figure(topicCoverage, 2)}
        {figure(topicYear, 3)}
      </FigurePair>
      {figure(cadence, 4)}
      <ArchiveButton
        figures={() => CHARTS.map((chart, i) => chart.parts(context, i + 1))}
        provenance={provenance}
        rows={() => rows(records)}
      />
    </div>
  );
}
