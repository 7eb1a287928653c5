import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { columnBands } from '#charts/timeline/axis.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { pickForBoth } from '#charts/compare-sides/sides.ts';
import { charts } from '#i18n/messages/charts.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { compareFrequencySeries, type CompareFrequencySeries } from './series.ts';
import { wordsOf } from './words.ts';

/** Two selections over time, one above the other on one scale. */
export const compareFrequency = defineChart<CompareFrequencySeries>({
  id: 'compare-frequency',
  controls: ['unit'],
  series: compareFrequencySeries,
  words: wordsOf,
  draw: (series, _, box, palette, interactive) => {
    if (series.most === 0) return nothing(charts.figure.nothing, box, palette);
    const layout = layOut(series, box, interactive);
    const { width, height } = layout;
    return { element: createElement(Picture, { layout, palette }), width, height };
  },
  // Periods that lie apart have no years in common that could be chosen.
  axis: (series, context, box, interactive) => {
    const { isOneAxis, most, sides: [{ frequency: { years } }] } = series; // prettier-ignore
    // Nor where a side says itself which years are its own.
    if (!isOneAxis || most === 0 || !pickForBoth(context, { years: [0, 0] })) return null;
    const { left, band, panels } = layOut(series, box, interactive);
    return { bands: columnBands(years, left, band), top: panels[0].top, base: panels[1].base, isOpen: false };
  },
  marks: () => import('./marks.ts'),
  leads: true,
  overlay: () => import('./Bars.tsx'),
});
