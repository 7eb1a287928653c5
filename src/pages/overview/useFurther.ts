import { useEffect, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { Chart } from '#charts/chart.ts';
import { FIRST } from '#charts/first.ts';
import { onPresence } from '#ui/presence.ts';
import { useOnPaper } from '#ui/paper.ts';

/** How far below the window they are fetched: one that is scrolled to quickly should find them drawn. */
const NEAR = '900px';

/** One list for all visits of the page: the same figures are not drawn again. */
let further: readonly Chart[] | undefined;
const load = () => import('#charts/index.ts').then(({ CHARTS }) => (further ??= CHARTS.slice(FIRST.length)));

/**
 * The figures below the first view, once their place comes near or the page is on paper; none before. They are fetched at
 * the first sign of a reader: a page that is left at once fetches none. Paper that comes earlier says what it lacks.
 */
export function useFurther(place: RefObject<HTMLElement | null>): readonly Chart[] {
  const [charts, setCharts] = useState<readonly Chart[]>([]);
  const isPaper = useOnPaper();
  const { hash } = useLocation();
  useEffect(() => {
    let isGone = false;
    const fetched = () =>
      load().catch(
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
      // An address that names a figure may mean one of these: it cannot be scrolled to before it is there.
      { rootMargin: hash === '' ? NEAR : '99999px' },
    );
    if (place.current) watch.observe(place.current);
    const stop = onPresence(() => void fetched());
    return () => {
      isGone = true;
      stop();
      watch.disconnect();
    };
  }, [place, hash]);
  return isPaper ? (further ?? charts) : charts;
}
