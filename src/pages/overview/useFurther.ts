import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Chart } from '#charts/chart.ts';
import { FIRST } from '#charts/first.ts';

/** How far below the window they are fetched: one that is scrolled to quickly should find them drawn. */
const NEAR = '900px';

/** After so long on the page they are fetched in any case, for paper: ms. */
const AHEAD = 4000;

const load = () => import('#charts/index.ts').then(({ CHARTS }) => CHARTS.slice(FIRST.length));

/** The figures below the first view, once their place comes near or the page is printed; none before. */
export function useFurther(place: RefObject<HTMLElement | null>): readonly Chart[] {
  const [charts, setCharts] = useState<readonly Chart[]>([]);
  const loaded = useRef<readonly Chart[]>([]);
  useEffect(() => {
    let isGone = false;
    const fetched = () =>
      load().then(
        (list) => {
          loaded.current = list;
          return list;
        },
        // What does not arrive leaves its room empty; the next time that it comes near it is asked for again.
        (): readonly Chart[] => [],
      );
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        void fetched().then((list) => {
          if (!isGone && list.length > 0) setCharts(list);
          if (list.length > 0) watch.disconnect();
        });
      },
      { rootMargin: NEAR },
    );
    if (place.current) watch.observe(place.current);
    // Paper shows the whole page, and waits for nothing: fetched when there is time, drawn when it is asked for.
    const print = () => flushSync(() => setCharts(loaded.current));
    addEventListener('beforeprint', print);
    const timer = setTimeout(() => void fetched(), AHEAD);
    return () => {
      isGone = true;
      clearTimeout(timer);
      watch.disconnect();
      removeEventListener('beforeprint', print);
    };
  }, [place]);
  return charts;
}
