import { startTransition, useEffect, useState } from 'react';

let isBegun = false;

/**
 * How many of the parts of the page that a visit begins with are shown, one more after each paint: while a program starts, the page
 * answers between them. Once one has been shown so, every later one is shown whole.
 */
export function useSteps(parts: number): number {
  const [shown, setShown] = useState(isBegun ? parts : 1);
  useEffect(() => {
    if (shown < parts) startTransition(() => setShown(shown + 1));
    else isBegun = true;
  }, [shown, parts]);
  return shown;
}
