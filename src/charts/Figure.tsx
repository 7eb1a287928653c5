import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { ExportMenu } from '#export/ExportMenu.tsx';
import type { Rows } from '#export/csv/write.ts';
import type { Provenance } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Pick } from '#selection/selection.ts';
import { useOnPaper } from '#ui/paper.ts';
import { usePalette } from '#ui/usePalette.ts';
import { useStable } from '#ui/useStable.ts';
import type { View } from '#url/view.ts';
import type { Chart, ChartContext } from './chart.ts';
import css from './Figure.module.css';
import { Canvas } from './figure/Canvas.tsx';
import { Controls } from './figure/Controls.tsx';
import { FigureTable } from './figure/FigureTable.tsx';
import { Legend } from './figure/Legend.tsx';
import type { SheetPlace } from './figure/Sheet.tsx';
import { useInSight } from './figure/useInSight.ts';

type Props = {
  readonly chart: Chart;
  readonly context: ChartContext;
  readonly number: number;
  readonly provenance: Provenance;
  /** The engagements behind the figure with their sources; see `rowsOf`. */
  readonly rows: (ids: readonly string[]) => Promise<Rows>;
  /** A bar, cell or entry was picked: filter by it, or stop doing so. */
  readonly onPick: (pick: Pick) => void;
  readonly onView: (view: View) => void;
  /** Where it stands on paper. */
  readonly sheet?: SheetPlace;
};

const say = chartsWords.figure;

/**
 * A numbered figure: what it shows, what to take from it, its legend and controls, the chart or its table, what to know about it.
 * Out of sight it follows another view after what is in sight has been painted.
 */
export function Figure({
  chart,
  context: current,
  number,
  provenance,
  rows,
  onPick,
  onView,
  sheet = 'half',
}: Props) {
  const place = useRef<HTMLElement>(null);
  const isInSight = useInSight(place);
  const later = useDeferredValue(current);
  const isPaper = useOnPaper();
  const context = isInSight || isPaper ? current : later;
  const pick = useStable(onPick);
  const heading = useId();
  const palette = usePalette();
  const [isTable, setTable] = useState(false);
  const parts = useMemo(() => chart.parts(context, number), [chart, context, number]);
  const { axis } = chart;
  // Two periods that lie apart have no axis in common for a moment to stand on.
  const hasAxis =
    axis !== null && (context.compared === undefined || axis(context, { width: 800, text: 1 }) !== null);
  const hasMoments = hasAxis && context.ledger.core.moments.length > 0;
  const toggleTable = () => setTable(!isTable);
  return (
    <section ref={place} id={chart.id} className={css.figure} aria-labelledby={heading}>
      <div className={css.head}>
        <h2 id={heading} className={css.title}>
          <span className={css.number}>{number}</span> {parts.title}
        </h2>
        <ExportMenu
          parts={parts}
          provenance={provenance}
          rows={() => rows(parts.records)}
          tableShown={isTable}
          onTable={toggleTable}
        />
      </div>
      <p className={css.takeaway}>{parts.takeaway}</p>
      <div className={css.bar}>
        <Legend title={parts.title} entries={parts.legend} palette={palette} onPick={onPick} />
        {(chart.controls.length > 0 || hasMoments) && (
          <Controls controls={chart.controls} hasMoments={hasMoments} view={context.view} onView={onView} />
        )}
      </div>
      {isTable ? (
        <FigureTable table={parts.table} />
      ) : (
        <Canvas
          {...{ chart, context, parts, palette, isInSight }}
          sheet={isPaper ? sheet : null}
          onPick={pick}
        />
      )}
      <p className={css.notes}>
        {say.notes([...parts.notes, say.sources(formatNumber(provenance.sources))])}{' '}
        <button type="button" className={css.toggle} onClick={toggleTable}>
          {isTable ? say.asChart : say.asTable}
        </button>
      </p>
    </section>
  );
}
