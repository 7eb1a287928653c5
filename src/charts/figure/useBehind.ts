import { useCallback, useEffect, useRef, useState } from 'react';
import type { Behind } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';

/** A pointer on its way elsewhere crosses other bars, and does not mean them: ms. */
const REST = 200;

type Last = { readonly context: ChartContext; readonly behind: Behind };

/** The number at which the reader rested last in this view. */
export function useBehind(context: ChartContext) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [last, setLast] = useState<Last | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onBehind = useCallback(
    (behind: Behind | null) => {
      clearTimeout(timer.current);
      if (behind) timer.current = setTimeout(() => setLast({ context, behind }), REST);
    },
    [context],
  );
  return { behind: last?.context === context ? last.behind : null, onBehind };
}
