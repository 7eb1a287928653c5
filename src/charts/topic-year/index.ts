import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { columnBands } from '#charts/timeline/axis.ts';
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
  axis: (series, { ledger }, box, interactive) => {
    if (series.rows.length === 0) return null;
    const { left, cell, head, height, years } = layOut(series, ledger, box, interactive);
    return { bands: columnBands(years, left, cell), top: head, base: height, isOpen: false };
  },
  marks: () => import('./marks.ts'),
  leads: true,
  overlay: () => import('./Cells.tsx'),
});
