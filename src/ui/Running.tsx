import { useDeferredValue, type ReactNode } from 'react';
import { useRunning } from './useRunning.ts';

type Props = {
  /** Stands in the page that the build draws, and until the program has taken it over. */
  readonly before: ReactNode;
  readonly children: ReactNode;
};

/** What the build cannot draw. It comes in small steps, between which the page answers, and nothing around it is drawn again. */
export function Running({ before, children }: Props) {
  const isRunning = useDeferredValue(useRunning());
  return isRunning ? children : before;
}
