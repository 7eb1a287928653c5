import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { perSubject } from '#charts/perSubject.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { matrixSeries, type MatrixSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** Which topics one forum took up, meeting by meeting; each topic leads to its page. */
export const sessionMatrix = perSubject((mechanism) =>
  defineChart<MatrixSeries>({
    id: 'topics-by-session',
    controls: [],
    series: (context) => matrixSeries(context, mechanism),
    words: (series, context) => wordsOf(series, context, mechanism),
    draw: (series, _context, box, palette) => {
      const layout = layOut(series, box);
      const element = createElement(Picture, { series, layout, palette });
      return { element, width: box.width, height: layout.height };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Overlay.tsx'),
  }),
);
