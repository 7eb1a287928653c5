import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { scaleBands } from '#charts/timeline/axis.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { layOut } from './layout.ts';
import { legendOf } from './legend.ts';
import { Picture } from './Picture.tsx';
import { cadenceSeries, type CadenceSeries } from './series.ts';
import { tableOf } from './table.ts';
import { notesOf, subtitleOf, takeawayOf, titleOf } from './words.ts';

/** Sessions of each forum on one time axis, and the next one due. */
export const cadence = defineChart<CadenceSeries>({
  id: 'cadence',
  controls: ['forums'],
  series: cadenceSeries,
  words: (series, context) => {
    const notes = notesOf(series);
    return {
      title: titleOf(series),
      takeaway: takeawayOf(series),
      subtitle: subtitleOf(context, notes[0] ?? ''),
      legend: legendOf(context.ledger, series),
      notes,
      table: tableOf(context.ledger, series),
      records: [...series.rows, ...series.others].flatMap((row) =>
        [...row.placed, ...row.unplaced].map((s) => s.engagement.id),
      ),
    };
  },
  leads: true,
  axis: (series, _, box) => {
    if (series.rows.length + series.others.length === 0) return null;
    const { scale, head, base } = layOut(series, box);
    return { bands: scaleBands(scale), top: head, base: base - 2, isOpen: true };
  },
  marks: () => import('./sessionMarks.ts'),
  overlay: () => import('./Overlay.tsx'),
  draw: (series, { ledger }, box, palette) => {
    if (series.rows.length + series.others.length === 0)
      return nothing(chartsOfficialWords.cadence.nothing, box, palette);
    const layout = layOut(series, box);
    const element = createElement(Picture, { ledger, layout, asOf: series.asOf, palette });
    return { element, width: box.width, height: layout.height };
  },
});
