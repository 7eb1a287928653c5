import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

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

function toAnchor(hash: string): boolean {
  const anchor = document.getElementById(decodeURIComponent(hash.slice(1)));
  anchor?.scrollIntoView();
  return anchor !== null;
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
    const place = navigation === 'POP' ? read()[key] : undefined;
    // A filter that Back undoes leaves the reader where he is.
    if (samePage && (navigation !== 'PUSH' || hash === '')) return;
    if (place !== undefined) return whenPossible(() => toPlace(place));
    if (hash !== '') return whenPossible(() => toAnchor(hash));
    if (navigation === 'PUSH') scrollTo(0, 0);
  }, [key, pathname, hash, navigation]);
}
