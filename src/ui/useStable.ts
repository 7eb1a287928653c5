import { useCallback, useLayoutEffect, useRef } from 'react';

/** A callback that stays the same object and calls the latest: what it is handed to need not be drawn again for it. */
export function useStable<Args extends readonly unknown[]>(callback: (...args: Args) => void) {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
