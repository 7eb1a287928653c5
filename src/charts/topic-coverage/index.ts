import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { coverageSeries } from './series.ts';
import { walkOf } from './walk.ts';
import { wordsOf } from './words.ts';

/** What the two sides talked about: a bar for each topic, and a mark for the equally long period before. */
export const topicCoverage = defineChart({
  id: 'topic-coverage',
  controls: [],
  series: coverageSeries,
  words: wordsOf,
  draw: (series, { ledger }, box, palette, interactive) => {
    const layout = layOut(series, ledger, box);
    const element = createElement(Picture, { layout, palette, interactive });
    return { element, width: layout.width, height: layout.height };
  },
  marks: () => import('./marks.ts'),
  live: { load: () => import('./Live.tsx'), walk: walkOf },
});
