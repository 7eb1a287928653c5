import { FigurePair } from '#charts/FigurePair.tsx';
import { FIRST } from '#charts/first.ts';
import { meetingFrequency } from '#charts/meeting-frequency/index.ts';
import { topicCoverage } from '#charts/topic-coverage/index.ts';
import { topicYear } from '#charts/topic-year/index.ts';
import { ArchiveButton } from '#export/ArchiveButton.tsx';
import { figureOf } from '../parts/figureOf.tsx';
import { useChartContext } from '../parts/useChartContext.ts';
import type { View } from '../parts/useView.ts';
import { Further } from './Further.tsx';
import css from './Figures.module.css';

type Props = {
  readonly view: View;
  /** How many parts are shown: the first figure, the pair below it, all. */
  readonly shown: number;
};

/** How often, on what, when on what; then how regularly, how high, and who travels to whom. */
export function Figures({ view, shown }: Props) {
  const { provenance, records, rows } = view;
  const context = useChartContext(view);
  const figure = figureOf(view, context);
  const all = async () => {
    const { CHARTS } = await import('#charts/index.ts');
    return CHARTS.map((chart, i) => chart.parts(context, i + 1));
  };
  return (
    <div className={css.figures}>
      {figure(meetingFrequency, 1, 'first')}
      {shown > 1 ? (
        <FigurePair>
          {figure(topicCoverage, 2)}
          {figure(topicYear, 3)}
        </FigurePair>
      ) : (
        <div className={css.coming} aria-busy="true" />
      )}
      {shown > 2 && (
        <>
          <Further from={FIRST.length + 1} figure={figure} />
          <ArchiveButton figures={all} provenance={provenance} rows={() => rows(records)} />
        </>
      )}
    </div>
  );
}
