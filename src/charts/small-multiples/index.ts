import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { charts } from '#i18n/messages/charts.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { multiplesSeries, type MultiplesSeries } from './series.ts';
import { wordsOf } from './words.ts';

const multiples = (id: string, at: 0 | 1) =>
  defineChart<MultiplesSeries>({
    id,
    controls: ['panels'],
    series: (context) => multiplesSeries(context, at),
    words: wordsOf,
    draw: (series, _, box, palette) => {
      if (series.panels.length === 0) return nothing(charts.figure.nothing, box, palette);
      const layout = layOut(series, box);
      const { width, height } = layout;
      return { element: createElement(Picture, { series, layout, palette }), width, height };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Panels.tsx'),
  });

/** One side over time, once for each topic, track or level; both sides in one order and on one scale. */
export const smallMultiples = [multiples('small-multiples-a', 0), multiples('small-multiples-b', 1)] as const;
