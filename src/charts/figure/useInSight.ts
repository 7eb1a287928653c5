import { useEffect, useState, type RefObject } from 'react';

/** How far outside the window something still counts as in sight: px. */
export const NEAR = 200;

/** Whether an element is in the window or near it. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const watch = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: `${NEAR}px`,
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return isInSight;
}
