import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the program runs: false in the page that the build draws, and until the program has taken that page over. What nobody can
 * know at the build (the day, the window, the reader) is shown from then on.
 */
export const useRunning = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
