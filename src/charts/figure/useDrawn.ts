import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { queue } from './queue.ts';
import { NEAR } from './useInSight.ts';

/**
 * Whether a picture is to be drawn. One that the window has not come near keeps its room empty until the reader gives a sign; once
 * drawn it stays. Nothing is known before the page has its heights (`isPlaced`).
 */
export function useDrawn(place: RefObject<Element | null>, isPlaced: boolean, isInSight: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  if (isPlaced && isInSight && !isDrawn) setDrawn(true);
  // An observer tells only after the first paint, and an empty picture would be seen.
  useLayoutEffect(() => {
    const { current } = place;
    if (!isPlaced || !current) return;
    const look = () => {
      const { top, bottom } = current.getBoundingClientRect();
      if (top <= innerHeight + NEAR && bottom >= -NEAR) setDrawn(true);
    };
    look();
  }, [place, isPlaced]);
  useEffect(() => (isDrawn ? undefined : queue(() => setDrawn(true))), [isDrawn]);
  return isDrawn;
}
