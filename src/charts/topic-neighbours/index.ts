import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { perSubject } from '#charts/perSubject.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { neighboursSeries, type NeighboursSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** The topics raised together with one, by how much more often than chance. */
export const topicNeighbours = perSubject((domain) =>
  defineChart<NeighboursSeries>({
    id: 'topic-neighbours',
    controls: [],
    series: (context) => neighboursSeries(context, domain),
    words: (series, context) => wordsOf(series, context, domain),
    draw: (series, _, box, palette) => {
      const layout = layOut(series, box);
      return {
        element: createElement(Picture, { layout, palette }),
        width: box.width,
        height: layout.height,
      };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Overlay.tsx'),
  }),
);
