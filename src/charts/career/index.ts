import { createElement } from 'react';
import { officialSubtitle } from './subtitle.ts';
import { messages } from '#i18n/messages.ts';
import type { Box, Drawing, FigureParts } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import type { OfficialContext } from './appearances.ts';
import { frameOf, placePost, type PostPlace } from './layout.ts';
import { Picture } from './Picture.tsx';
import { placeRanks } from './ranks.ts';
import { careerSeries, type CareerSeries } from './series.ts';
import { tableOf } from './table.ts';
import { notesOf, takeawayOf } from './words.ts';

function draw(series: CareerSeries, box: Box, palette: Palette): Drawing {
  const frame = frameOf(series, box);
  const posts = series.posts.reduce<readonly PostPlace[]>(
    (above, post) => [...above, placePost(post, above.at(-1)?.bottom ?? frame.head, frame)],
    [],
  );
  const ranks = placeRanks(series.ranks, posts.at(-1)?.bottom ?? frame.head, frame);
  const height = posts.length === 0 ? 24 * box.text : ranks.bottom;
  return { element: createElement(Picture, { frame, posts, ranks, palette }), width: box.width, height };
}

/** Posts held at each engagement: what an official's roles and ranks were, as the engagements print them. */
export function careerParts(context: OfficialContext, number: number): FigureParts {
  const series = careerSeries(context);
  const all = series.posts.flatMap((post) => [...post.placed, ...post.unplaced]);
  return {
    id: 'career',
    number,
    title: messages.chartsOfficial.career.title,
    takeaway: takeawayOf(series),
    subtitle: officialSubtitle(context, series.n),
    legend: [],
    notes: notesOf(series),
    table: tableOf(series),
    draw: (box, palette) => draw(series, box, palette),
    records: [...new Set(all.flatMap(({ listings }) => listings.map((e) => e.id)))],
  };
}
