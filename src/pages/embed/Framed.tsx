import { useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router-dom';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { Canvas } from '#charts/figure/Canvas.tsx';
import { Legend } from '#charts/figure/Legend.tsx';
import { sourceLine } from '#export/figure/footer.tsx';
import { embed as say } from '#i18n/messages/embed.ts';
import { togglePick } from '#selection/change.ts';
import type { Pick } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import { usePalette } from '#ui/usePalette.ts';
import { toQuery } from '#url/query.ts';
import { useTitle } from '../parts/useTitle.ts';
import type { View } from '../parts/useView.ts';
import { outOfFrame } from './outOfFrame.ts';
import { useHeight } from './useHeight.ts';
import css from './Framed.module.css';

type Props = {
  readonly view: View;
  readonly context: ChartContext;
  readonly chart: Chart;
  readonly number: number;
  /** The page on which the figure stands, with the same filters. */
  readonly page: string;
};

/** A figure without the site around it: what it shows, by which filters, who says so, and the way to all of it. */
export function Framed({ view, context, chart, number, page }: Props) {
  const { state, commit, provenance } = view;
  const [asked] = useState(state);
  const frame = useRef<HTMLElement>(null);
  const palette = usePalette();
  const parts = useMemo(() => chart.parts(context, number), [chart, context, number]);
  const href = useHref(page);
  useTitle(parts.title);
  useHeight(frame, chart.id);
  const pick = (picked: Pick) => commit({ ...state, selection: togglePick(state.selection, picked) });
  return (
    <article ref={frame} className={css.frame} onClickCapture={outOfFrame}>
      <h1 className={css.title}>{parts.title}</h1>
      <p className={css.takeaway}>{parts.takeaway}</p>
      <p className={css.subtitle}>{parts.subtitle}</p>
      <div className={css.legend}>
        <Legend title={parts.title} entries={parts.legend} palette={palette} onPick={pick} />
      </div>
      <Canvas {...{ chart, context, parts, palette }} isInSight onPick={pick} />
      <footer className={css.source}>
        <p>{sourceLine(provenance)}</p>
        {toQuery(state) !== toQuery(asked) && (
          <Button look="text" onClick={() => commit(asked)}>
            {say.undo}
          </Button>
        )}
        <a href={href} target="_blank" rel="noopener">
          {say.open}
        </a>
      </footer>
    </article>
  );
}
