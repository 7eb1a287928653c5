import { useId, useMemo, useRef } from 'react';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { Picture } from '#charts/figure/Picture.tsx';
import { Legend } from '#charts/figure/Legend.tsx';
import { scrolled } from '#charts/figure/scrolled.ts';
import { useRoom } from '#charts/figure/useRoom.ts';
import { charts } from '#i18n/messages/charts.ts';
import { PALETTES } from '#ui/palette.ts';
import css from './Report.module.css';

/** The width of a page of paper between its margins: px. Drawn for it, on a screen too. */
const BOX = { width: 690, text: 1 } as const;

type Props = { readonly chart: Chart; readonly context: ChartContext; readonly number: number };

/** A figure for paper: nothing to press, the colours of print, the words around it as they are everywhere. */
export function Brief({ chart, context, number }: Props) {
  const heading = useId();
  const parts = useMemo(() => chart.parts(context, number), [chart, context, number]);
  const drawing = useMemo(() => parts.draw(BOX, PALETTES.print, false), [parts]);
  const frame = useRef<HTMLDivElement>(null);
  const box = useRoom(frame);
  const isWide = box !== null && drawing.width > box.width;
  const entries = parts.legend.map((entry) => ({ ...entry, pick: null }));
  return (
    <figure className={css.figure} data-figure={chart.id} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        <span className={css.number}>{number}</span> {parts.title}
      </h2>
      <p className={css.takeaway}>{parts.takeaway}</p>
      <div className={css.legend}>
        <Legend title={parts.title} entries={entries} palette={PALETTES.print} onPick={() => undefined} />
      </div>
      <div ref={frame} className={css.scrolled} {...scrolled(isWide, parts.title)}>
        <Picture drawing={drawing} parts={parts} silent={false} />
      </div>
      <figcaption className={css.notes}>{charts.figure.notes(parts.notes)}</figcaption>
    </figure>
  );
}
