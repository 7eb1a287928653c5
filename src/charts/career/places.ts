import type { Box } from '#export/parts.ts';
import { frameOf, placePost, type Frame, type PostPlace } from './layout.ts';
import { placeRanks, type RanksPlace } from './ranks.ts';
import type { CareerSeries } from './series.ts';

/** Everything that the figure draws, and where. */
type Places = { readonly frame: Frame; readonly posts: readonly PostPlace[]; readonly ranks: RanksPlace };

/** Posts from top to bottom, ranks below them. */
export function placesOf(series: CareerSeries, box: Box): Places {
  const frame = frameOf(series, box);
  const posts = series.posts.reduce<readonly PostPlace[]>(
    (above, post) => [...above, placePost(post, above.at(-1)?.bottom ?? frame.head, frame)],
    [],
  );
  return { frame, posts, ranks: placeRanks(series.ranks, posts.at(-1)?.bottom ?? frame.head, frame) };
}
