import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { whoMetWhom as say } from '#i18n/messages/who-met-whom.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { networkSeries } from './series.ts';
import { wordsOf } from './words.ts';

/** The same pairs as a network: those who met are near each other. */
export const whoMetWhomNetwork = defineChart({
  id: 'who-met-whom-network',
  controls: ['pairs'],
  series: networkSeries,
  words: wordsOf,
  draw: (series, _context, box, palette) => {
    if (series.meetings.pairs.length === 0) return nothing(say.nothing, box, palette);
    const layout = layOut(series, box);
    const element = createElement(Picture, { layout, selected: series.selected, palette });
    return { element, width: box.width, height: layout.height };
  },
  marks: () => import('./officialMarks.ts'),
  leads: true,
  overlay: () => import('./Overlay.tsx'),
});
