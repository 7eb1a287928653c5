import type { Box } from '#export/parts.ts';
import { spreadOf } from '#charts/spread.ts';
import { frameOf, placePost, type Frame, type PostPlace } from './layout.ts';
import { placeRanks, type RanksPlace } from './ranks.ts';
import type { CareerSeries } from './series.ts';

/** Everything that the figure draws, and where. */
type Places = { readonly frame: Frame; readonly posts: readonly PostPlace[]; readonly ranks: RanksPlace };

/** Few dots in a large image are drawn larger: times the size on a page, the largest that fits. */
const LARGER = [2.6, 2.2, 1.8, 1.4] as const;
/** The most that a row of an image takes beyond what it needs. */
const SPREAD = 70;

/** Height of the drawing: px. */
export const depthOf = ({ ranks }: Places) => ranks.bottom + 2;

function place(series: CareerSeries, frame: Frame, spread: number): Places {
  const posts = series.posts.reduce<readonly PostPlace[]>(
    (above, post) => [...above, placePost(post, above.at(-1)?.bottom ?? frame.head, frame, spread)],
    [],
  );
  return { frame, posts, ranks: placeRanks(series.ranks, posts.at(-1)?.bottom ?? frame.head, frame) };
}

/** Posts from top to bottom, ranks below them. */
export function placesOf(series: CareerSeries, box: Box): Places {
  const at = (larger: number) => place(series, frameOf(series, box, larger), 0);
  const { height = 0 } = box;
  const close = LARGER.map(at).find((places) => depthOf(places) <= height) ?? at(1);
  const spread = spreadOf(box, depthOf(close), close.posts.length, SPREAD);
  return spread === 0 ? close : place(series, close.frame, spread);
}
