import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import type { Box } from '#export/parts.ts';
import { whoMetWhom as say } from '#i18n/messages/who-met-whom.ts';
import { layOutMatrix } from './layout.ts';
import { List } from './List.tsx';
import { layOutList } from './list.ts';
import { Picture } from './Picture.tsx';
import { matrixSeries } from './series.ts';
import { isNarrow } from './narrow.ts';
import { wordsOf } from './words.ts';

/** How often each official of one party and each of the other took part in the same engagement. */
export const whoMetWhomMatrix = defineChart({
  id: 'who-met-whom-matrix',
  controls: ['pairs'],
  series: matrixSeries,
  words: wordsOf,
  draw: (series, _context, box: Box, palette) => {
    if (series.meetings.pairs.length === 0) return nothing(say.nothing, box, palette);
    if (isNarrow(box)) {
      const layout = layOutList(series, box);
      return { element: createElement(List, { layout, palette }), width: box.width, height: layout.height };
    }
    const layout = layOutMatrix(series, box);
    return {
      element: createElement(Picture, { layout, series, palette }),
      width: box.width,
      height: layout.height,
    };
  },
  marks: () => import('./marks.ts'),
  leads: true,
  overlay: () => import('./Overlay.tsx'),
});
