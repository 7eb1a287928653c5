import { onPresence } from '#ui/presence.ts';

/** Figures out of sight that wait to be drawn, in the order of the page. */
const waiting = new Set<() => void>();
let reader: 'unknown' | 'awaited' | 'present' = 'unknown';
let isScheduled = false;

const whenIdle = (callback: () => void) =>
  'requestIdleCallback' in globalThis
    ? void requestIdleCallback(callback, { timeout: 200 })
    : void setTimeout(callback);

/** One at a time: between two of them the page answers. */
function schedule() {
  if (isScheduled || reader !== 'present' || waiting.size === 0) return;
  isScheduled = true;
  whenIdle(() => {
    isScheduled = false;
    const [next] = waiting;
    if (!next) return;
    waiting.delete(next);
    next();
    schedule();
  });
}

/** Waits for the reader; from then on, for a moment in which nothing else is to be done. Returns how to leave the queue. */
export function queue(draw: () => void): () => void {
  waiting.add(draw);
  if (reader === 'unknown') {
    reader = 'awaited';
    onPresence(() => {
      reader = 'present';
      schedule();
    });
  }
  schedule();
  return () => waiting.delete(draw);
}
