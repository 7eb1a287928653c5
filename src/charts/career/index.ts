import { createElement } from 'react';
import { nothing } from '#charts/timeline/nothing.tsx';
import { defineChart } from '#charts/chart.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { Box, Drawing } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import { recordsOf } from './appearances.ts';
import { frameOf, placePost, type PostPlace } from './layout.ts';
import { perSubject } from '#charts/perSubject.ts';
import { Picture } from './Picture.tsx';
import { placeRanks } from './ranks.ts';
import { careerSeries, type CareerSeries } from './series.ts';
import { officialSubtitle } from './subtitle.ts';
import { tableOf } from './table.ts';
import { notesOf, takeawayOf } from './words.ts';

function draw(series: CareerSeries, box: Box, palette: Palette): Drawing {
  if (series.posts.length === 0) return nothing(chartsOfficialWords.career.nothing, box, palette);
  const frame = frameOf(series, box);
  const posts = series.posts.reduce<readonly PostPlace[]>(
    (above, post) => [...above, placePost(post, above.at(-1)?.bottom ?? frame.head, frame)],
    [],
  );
  const ranks = placeRanks(series.ranks, posts.at(-1)?.bottom ?? frame.head, frame);
  const element = createElement(Picture, { frame, posts, ranks, palette });
  return { element, width: box.width, height: ranks.bottom + 2 };
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
  }),
);
