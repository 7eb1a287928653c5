import { createElement } from 'react';
import { scaleBands } from '#charts/timeline/axis.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { defineChart } from '#charts/chart.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { Box, Drawing } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import { recordsOf } from './appearances.ts';
import { perSubject } from '#charts/perSubject.ts';
import { Picture } from './Picture.tsx';
import { depthOf, placesOf } from './places.ts';
import { careerSeries, type CareerSeries } from './series.ts';
import { officialSubtitle } from './subtitle.ts';
import { tableOf } from './table.ts';
import { notesOf, takeawayOf } from './words.ts';

function draw(series: CareerSeries, box: Box, palette: Palette): Drawing {
  if (series.posts.length === 0) return nothing(chartsOfficialWords.career.nothing, box, palette);
  const places = placesOf(series, box);
  const element = createElement(Picture, { ...places, palette });
  return { element, width: box.width, height: depthOf(places) };
}

/** Posts held at each engagement: what an official's roles and ranks were, as the engagements print them. */
export const career = perSubject((official) =>
  defineChart<CareerSeries>({
    id: 'career',
    controls: [],
    series: (context) => careerSeries(context, official),
    words: (series, context) => ({
      title: chartsOfficialWords.career.title,
      takeaway: takeawayOf(series),
      subtitle: officialSubtitle(context, official, series.n),
      legend: [],
      notes: notesOf(series, context),
      table: tableOf(series),
      records: recordsOf(series.posts.flatMap((post) => [...post.placed, ...post.unplaced])),
    }),
    draw: (series, _context, box, palette) => draw(series, box, palette),
    axis: (series, _, box) => {
      if (series.posts.length === 0) return null;
      const { frame, ranks } = placesOf(series, box);
      return { bands: scaleBands(frame.scale), top: frame.head, base: ranks.bottom, isOpen: true };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Overlay.tsx'),
  }),
);
