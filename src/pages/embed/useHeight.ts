import { useEffect, type RefObject } from 'react';

/** What the page around is told, each time the figure becomes higher or lower: see docs/figures.md. */
const TYPE = 'engagement-ledger:height';

/** Tells the page around how high the figure is: px. To whom is its own affair: a height is no secret. */
export function useHeight(element: RefObject<HTMLElement | null>, figure: string) {
  useEffect(() => {
    const { current } = element;
    if (!current || parent === window) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(current.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      parent.postMessage({ type: TYPE, figure, height }, '*');
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, figure]);
}
