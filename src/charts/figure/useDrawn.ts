import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { isPrinting, queue } from './queue.ts';

/** How far below the window a picture is drawn at once: px. */
const NEAR = 200;

/**
 * Whether a picture is to be drawn, and whether it is in sight. One that the window has not come near keeps its room empty until the
 * reader gives a sign; once drawn it stays. Nothing is known before the page has its heights (`isPlaced`).
 */
export function useDrawn(place: RefObject<Element | null>, isPlaced: boolean) {
  const [isDrawn, setDrawn] = useState(false);
  const [isInSight, setInSight] = useState(false);
  useLayoutEffect(() => {
    const { current } = place;
    if (!isPlaced || !current) return;
    const look = (isNear: boolean) => {
      setInSight(isNear);
      if (isNear || isPrinting()) setDrawn(true);
    };
    // The observer tells only after the first paint, and one empty picture would be seen.
    const { top, bottom } = current.getBoundingClientRect();
    look(top <= innerHeight + NEAR && bottom >= -NEAR);
    const watch = new IntersectionObserver((entries) => look(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: `${NEAR}px`,
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [place, isPlaced]);
  useEffect(() => (isDrawn ? undefined : queue(() => setDrawn(true))), [isDrawn]);
  return { isDrawn, isInSight };
}
