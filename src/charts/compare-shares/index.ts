import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { sidesOf } from '#charts/compare-sides/sides.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { charts } from '#i18n/messages/charts.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { compareSharesSeries, type CompareSharesSeries, type Kind } from './series.ts';
import { wordsOf } from './words.ts';

const shares = (id: string, kind: Kind) =>
  defineChart<CompareSharesSeries>({
    id,
    controls: [],
    series: (context) => compareSharesSeries(context, kind),
    words: wordsOf,
    draw: (series, context, box, palette) => {
      if (series.rows.length === 0) return nothing(charts.figure.nothing, box, palette);
      const layout = layOut(series, box);
      const element = createElement(Picture, { layout, sides: sidesOf(context), of: series.of, id, palette });
      return { element, width: box.width, height: layout.height };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Rows.tsx'),
  });

/** Two selections by what they raise, how high they reach and what carries them: shares, since their sizes differ. */
export const compareTopics = shares('compare-topics', 'domain');
export const compareLevels = shares('compare-levels', 'level');
export const compareTracks = shares('compare-tracks', 'track');
/** In place of tracks where these are what is compared. */
export const compareTypes = shares('compare-types', 'type');
