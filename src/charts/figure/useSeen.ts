import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Extent } from '#charts/timeline/extent.ts';

/** The stretch that the window and every frame around an element show, from the left edge of what it is placed in: px. */
function seenAround(element: HTMLElement): Extent {
  let [left, right] = [0, document.documentElement.clientWidth];
  for (let frame = element.parentElement; frame; frame = frame.parentElement)
    if (getComputedStyle(frame).overflowX !== 'visible') {
      const edges = frame.getBoundingClientRect();
      [left, right] = [Math.max(left, edges.left), Math.min(right, edges.right)];
    }
  const origin = element.offsetParent?.getBoundingClientRect().left ?? 0;
  return { left: left - origin, right: right - origin };
}

/**
 * Measured before it is painted, each time `key` is another, and when anything is scrolled; null before. With `isFollowed` the element
 * is brought into sight first.
 */
export function useSeen(place: RefObject<HTMLElement | null>, key: unknown, isFollowed: boolean): Extent | null {
  const [seen, setSeen] = useState<Extent | null>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    if (isFollowed) current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const look = () => {
      const next = seenAround(current);
      setSeen((known) => (known?.left === next.left && known.right === next.right ? known : next));
    };
    look();
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', look, { capture: true });
  }, [place, key, isFollowed]);
  return seen;
} // prettier-ignore
