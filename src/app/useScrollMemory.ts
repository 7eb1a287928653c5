import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useNavigationType, type Location } from 'react-router-dom';

const KEY = 'scroll';
/** How long a page may still grow before the way is given up: ms. */
const PATIENCE = 5000;
/** A reader who moves first has the last word. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

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

function toPlace(y: number): boolean {
  const isLongEnough = document.documentElement.scrollHeight - innerHeight >= y;
  if (isLongEnough) scrollTo(0, y);
  return isLongEnough;
}

/** What is typed after the address need not be well written. */
function named(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function toAnchor(hash: string): boolean {
  const anchor = document.getElementById(named(hash));
  if (anchor === null) return false;
  anchor.scrollIntoView();
  // As a browser does for a link of its own: Tab goes on from here.
  anchor.tabIndex = -1;
  anchor.focus({ preventScroll: true });
  return true;
}

/** Tries now, and again whenever the page has grown. */
function whenPossible(attempt: () => boolean): () => void {
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const type of MOVES) removeEventListener(type, stop);
  };
  const observer = new ResizeObserver(() => attempt() && stop());
  const timer = setTimeout(stop, PATIENCE);
  for (const type of MOVES) addEventListener(type, stop, { passive: true });
  if (attempt()) stop();
  else observer.observe(document.body);
  return stop;
}

/** Every visit begins with an entry of the same key: its page tells one from another. */
const placeOf = ({ key, pathname }: Location) => (key === 'default' ? `default ${pathname}` : key);

/** Whether the document was loaded anew, so that what is remembered of its first page belongs to an earlier visit. */
function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

/** Back and Forward return to the place where a page was left; a link opens a page at its top or at its anchor. */
export function useScrollMemory(location: Location) {
  const navigation = useNavigationType();
  const last = useRef<Location | null>(null);
  const { pathname, search, hash, key } = location;
  const place = placeOf(location);

  // A layout effect, so that it ends before the next page is scrolled to its top.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const save = () => remember(place, scrollY);
    addEventListener('scrollend', save);
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('scrollend', save);
      removeEventListener('pagehide', save);
    };
  }, [place]);

  useLayoutEffect(() => {
    const before = last.current;
    last.current = location;
    const isFirst = before === null;
    if (before?.pathname === pathname) {
      // A filter, or the end of words that were being written, leaves the reader where he is; so does Back.
      if (hash === '' || before.search !== search || before.state !== null) return;
      // An anchor that is typed after the address is an entry that the router has not made.
      if (navigation === NavigationType.Pop && key !== 'default') return;
      return whenPossible(() => toAnchor(hash));
    }
    const y = navigation === NavigationType.Pop && !(isFirst && isFreshVisit()) ? read()[place] : undefined;
    if (y !== undefined) return whenPossible(() => toPlace(y));
    if (hash !== '') return whenPossible(() => toAnchor(hash));
    if (navigation === NavigationType.Push) scrollTo(0, 0);
  }, [place, location, pathname, search, hash, key, navigation]);
}
