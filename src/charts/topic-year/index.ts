import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { heatSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** When each topic was raised: a number for every topic and year. */
export const topicYear = defineChart({
  id: 'topic-year',
  controls: [],
  series: heatSeries,
  words: wordsOf,
  draw: (series, { ledger }, box, palette, interactive) => {
    const layout = layOut(series, ledger, box, interactive);
    const element = createElement(Picture, { layout, palette, interactive });
    return { element, width: layout.width, height: layout.height };
  },
  leads: true,
  overlay: () => import('./Cells.tsx'),
});
