import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const PRINT = 'print';

let isAsked = false;
const listeners = new Set<() => void>();

/** Paper waits for nothing: who hears of it draws before the page is laid out on it. */
const tell = () => flushSync(() => listeners.forEach((listener) => listener()));
const ask = ({ type }: Event) => {
  isAsked = type === 'beforeprint';
  tell();
};

/** Calls back whenever the page goes to paper or comes back. Returns how to stop. */
function onPaper(listener: () => void): () => void {
  const media = matchMedia(PRINT);
  // Once and for all: the same listener is not added twice.
  addEventListener('beforeprint', ask);
  addEventListener('afterprint', ask);
  listeners.add(listener);
  media.addEventListener('change', tell);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', tell);
  };
}

const isOnPaper = (): boolean => isAsked || matchMedia(PRINT).matches;

/** Whether the page is drawn for paper; before it is laid out on it, and until it is back on the screen. */
export const useOnPaper = (): boolean => useSyncExternalStore(onPaper, isOnPaper, () => false);
