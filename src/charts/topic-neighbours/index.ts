import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { layOut } from './layout.ts';
import { Names } from './Names.tsx';
import { Picture } from './Picture.tsx';
import { neighboursSeries, type NeighboursSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** The topics raised together with one, by how much more often than chance. */
export const topicNeighbours = (domain: string, address: (domain: string) => string) =>
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
    Overlay: ({ series, box }) => createElement(Names, { series, box, address }),
  });
