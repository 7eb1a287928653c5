/** Whoever does one of these is there, and may print, search or read on next. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'click', 'wheel', 'scroll'] as const;

/** A page that stays open so long without a sign may be read by a program: ms. */
const LONG = 10_000;

/**
 * Calls back once, at the first sign of a reader or when the page has been open for long: until then what is out of sight costs
 * nothing. Returns how to stop waiting.
 */
export function onPresence(callback: () => void): () => void {
  const gone = new AbortController();
  const stop = () => {
    clearTimeout(timer);
    gone.abort();
  };
  const present = () => {
    stop();
    callback();
  };
  const timer = setTimeout(present, LONG);
  for (const sign of SIGNS) addEventListener(sign, present, { signal: gone.signal, passive: true });
  return stop;
}
