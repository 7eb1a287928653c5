import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { perSubject } from '#charts/perSubject.ts';
import { scaleBands } from '#charts/timeline/axis.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { timelineSeries, type TimelineSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** When one forum met, who was host, how long it was from one meeting to the next, and what is due. */
export const sessionTimeline = perSubject((mechanism) =>
  defineChart<TimelineSeries>({
    id: 'sessions',
    controls: [],
    series: (context) => timelineSeries(context, mechanism),
    words: (series, context) => wordsOf(series, context, mechanism),
    draw: (series, { ledger }, box, palette) => {
      const layout = layOut(ledger, series, box);
      const element = createElement(Picture, { ledger, series, layout, palette });
      return { element, width: box.width, height: series.placed.length === 0 ? 24 : layout.height };
    },
    axis: (series, { ledger }, box) => {
      if (series.placed.length === 0) return null;
      const { scale, head, height } = layOut(ledger, series, box);
      return { bands: scaleBands(scale), top: head, base: height, isOpen: true };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./MeetingLinks.tsx'),
  }),
);
