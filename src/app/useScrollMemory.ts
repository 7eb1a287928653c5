import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const KEY = 'scroll';
/** How long a page may still grow before the way back is given up: ms. */
const PATIENCE = 1500;

type Places = Record<string, number>;

function read(): Places {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Places;
  } catch {
    return {};
  }
}

function remember(key: string, y: number) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...read(), [key]: Math.round(y) }));
  } catch {
    // Storage may be full or forbidden: then Back starts at the top.
  }
}

/** Scrolls as soon as the page is long enough; a reader who scrolls first has the last word. */
function scrollWhenPossible(y: number): () => void {
  const room = () => document.documentElement.scrollHeight - innerHeight;
  const observer = new ResizeObserver(() => {
    if (room() < y) return;
    scrollTo(0, y);
    stop();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const type of ['wheel', 'touchmove', 'keydown']) removeEventListener(type, stop);
  };
  const timer = setTimeout(stop, PATIENCE);
  for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, stop, { passive: true });
  observer.observe(document.documentElement);
  return stop;
}

/** Back and Forward return to the place where a page was left; a link opens a page at its top or at its anchor. */
export function useScrollMemory() {
  const { key, pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const last = useRef<string | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const save = () => remember(key, scrollY);
    addEventListener('scrollend', save);
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('scrollend', save);
      removeEventListener('pagehide', save);
    };
  }, [key]);

  useLayoutEffect(() => {
    const samePage = last.current === pathname;
    last.current = pathname;
    const anchor = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (navigation === 'POP' && !samePage) return scrollWhenPossible(read()[key] ?? 0);
    if (anchor && navigation !== 'REPLACE') anchor.scrollIntoView();
    else if (!samePage && navigation === 'PUSH') scrollTo(0, 0);
    return undefined;
  }, [key, pathname, hash, navigation]);
}
