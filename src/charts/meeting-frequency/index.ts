import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { columnBands } from '#charts/timeline/axis.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { frequencySeries } from './series.ts';
import { walkOf } from './walk.ts';
import { wordsOf } from './words.ts';

/** How often the two sides met: bars per year, quarter or month, stacked. */
export const meetingFrequency = defineChart({
  id: 'meeting-frequency',
  controls: ['unit', 'by'],
  series: frequencySeries,
  words: wordsOf,
  draw: (series, _, box, palette, interactive) => {
    const layout = layOut(series, box, interactive);
    const element = createElement(Picture, { series, layout, palette, interactive });
    return { element, width: layout.width, height: layout.height };
  },
  axis: (series, _, box, interactive) => {
    const { left, band, base } = layOut(series, box, interactive);
    return { bands: columnBands(series.years, left, band), top: 0, base, isOpen: true };
  },
  marks: () => import('./marks.ts'),
  live: { load: () => import('./Live.tsx'), walk: walkOf },
});
