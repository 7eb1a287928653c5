import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { columnBands } from '#charts/timeline/axis.ts';
import { perSubject } from '#charts/perSubject.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { trendSeries, type TrendSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** One topic over the years, beside everything else in view. */
export const topicTrend = perSubject((domain) =>
  defineChart<TrendSeries>({
    id: 'topic-by-year',
    controls: [],
    series: (context) => trendSeries(context, domain),
    words: (series, context) => wordsOf(series, context, domain),
    draw: (series, _, box, palette) => {
      const layout = layOut(series, box);
      return {
        element: createElement(Picture, { layout, palette }),
        width: box.width,
        height: layout.height,
      };
    },
    axis: (series, _, box) => {
      const { x0, step, columns, counts, shares } = layOut(series, box);
      const years = columns.map(({ value: { year } }) => year);
      return { bands: columnBands(years, x0, step), top: counts.top, base: shares.base, isOpen: true };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Years.tsx'),
  }),
);
