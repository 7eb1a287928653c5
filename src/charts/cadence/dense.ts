import { middleOf, yearStart, type Years } from '#charts/timeline/time.ts';
import type { Session } from './series.ts';

/** A row holds about so many marks that can be told apart. */
export const MOST = 150;

/**
 * The sessions of a row that get a mark: all of them, or where they are too many to be told apart, one for each of `MOST`
 * equal spans of the axis; one in view before one that is not.
 * @param placed in order, each with a year
 */
export function marked(placed: readonly Session[], [first, last]: Years): readonly Session[] {
  if (placed.length <= MOST) return placed;
  const start = yearStart(first);
  const span = (yearStart(last + 1) - start) / MOST;
  const kept = new Map<number, Session>();
  for (const session of placed) {
    const place = Math.floor((middleOf(session.engagement.when) - start) / span);
    const before = kept.get(place);
    if (before === undefined || (session.inView && !before.inView)) kept.set(place, session);
  }
  return [...kept.values()];
}
