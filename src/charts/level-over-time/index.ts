import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { yearColumnsAxis } from '#charts/year-columns/axis.ts';
import { level as say } from '#i18n/messages/level.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { levelSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** How high the contacts go over time: a dot for every engagement, in the row of its level. */
export const levelOverTime = defineChart({
  id: 'level-over-time',
  controls: [],
  series: levelSeries,
  words: wordsOf,
  draw: (series, { ledger }, box, palette, interactive) => {
    if (series.total === 0) return nothing(say.takeaway.nothing, box, palette);
    const layout = layOut(series, ledger, box, interactive);
    const element = createElement(Picture, { series, layout, palette, interactive });
    return { element, width: layout.columns.width, height: layout.foot.bottom };
  },
  axis: (series, { ledger }, box, interactive) => {
    if (series.total === 0) return null;
    const { columns, foot } = layOut(series, ledger, box, interactive);
    return yearColumnsAxis(columns, foot.top);
  },
  marks: () => import('./marks.ts'),
  leads: true,
  overlay: () => import('./Overlay.tsx'),
});
