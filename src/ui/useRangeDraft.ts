import { useEffect, useRef, useState } from 'react';

export type Range = readonly [from: number, to: number];

const KEYBOARD_PAUSE = 500;
const equal = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1];

/**
 * A range that is being moved, shown at once and handed over when the reader lets go: a pointer when it is lifted, a key
 * after a pause. Browsers allow about a hundred history entries in ten seconds.
 */
export function useRangeDraft(value: Range, onCommit: (range: Range) => void) {
  // A draft is laid over one value; once that has changed, the draft is spent, also when Back brings the value again.
  const [draft, setDraft] = useState<{ readonly over: Range; readonly range: Range } | null>(null);
  if (draft !== null && !equal(draft.over, value)) setDraft(null);
  const shown = draft && equal(draft.over, value) ? draft.range : value;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const commit = (range: Range = shown) => {
    clearTimeout(timer.current);
    setDraft({ over: value, range });
    if (!equal(range, value)) onCommit(range);
  };
  return {
    shown,
    move: (range: Range) => setDraft({ over: value, range }),
    commit,
    commitSoon: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => commit(), KEYBOARD_PAUSE);
    },
  };
}
