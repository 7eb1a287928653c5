import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { describeSelection, sentence } from '#i18n/describe.ts';
import { layOut } from './layout.ts';
import { legendOf } from './legend.ts';
import { Picture } from './Picture.tsx';
import { cadenceSeries, type CadenceSeries } from './series.ts';
import { tableOf } from './table.ts';
import { notesOf, takeawayOf, titleOf } from './words.ts';

/** Sessions of each forum on one time axis, and the next one due. */
export const cadence = defineChart<CadenceSeries>({
  id: 'cadence',
  controls: [],
  series: cadenceSeries,
  words: (series, { ledger, selection }) => {
    const notes = notesOf(series);
    return {
      title: titleOf(series),
      takeaway: takeawayOf(series),
      subtitle: [
        ...describeSelection(selection, ledger).map((filter) => `${sentence(filter)}.`),
        ...notes.slice(0, 1),
      ].join(' '),
      legend: legendOf(series),
      notes,
      table: tableOf(ledger, series),
      records: series.rows.flatMap((row) => [...row.placed, ...row.unplaced].map((s) => s.engagement.id)),
    };
  },
  draw: (series, { ledger }, box, palette, interactive) => {
    const layout = layOut(series, box);
    const element = createElement(Picture, { ledger, layout, asOf: series.asOf, palette, interactive });
    return { element, width: box.width, height: layout.height };
  },
});
