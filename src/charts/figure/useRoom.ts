import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Box } from '#export/parts.ts';

/** Where nothing can be measured, as in a test without layout. */
const UNMEASURED: Box = { width: 720, text: 1 };
const READERS_OWN = 16;

function measure(element: Element): Box | null {
  const width = Math.floor(element.getBoundingClientRect().width);
  if (width === 0) return null;
  // A reader who asks for larger type gets it in pictures too.
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width, text: Number.isFinite(size) ? size / READERS_OWN : 1 };
}

/**
 * Room for a picture: measured before the first paint, so that nothing moves, and again whenever it changes. Null before: what is
 * drawn for a guess would be drawn twice.
 */
export function useRoom(element: RefObject<Element | null>): Box | null {
  const [room, setRoom] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const update = () =>
      setRoom((known) => {
        // What is hidden keeps the room it had: there it is shown again.
        const next = measure(current) ?? known ?? UNMEASURED;
        return next.width === known?.width && next.text === known.text ? known : next;
      });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
