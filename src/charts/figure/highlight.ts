import type { Behind } from '#charts/behind.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** What a reader points at in one figure, for all others of the page. */
export type Highlight = {
  /** The figure in which the reader is. */
  readonly by: string;
  readonly engagements: readonly LedgerEngagement[];
};

type Listener = () => void;

/** Outside React's tree: a pointer on its way must not draw a page again, only what lies over its figures. */
const listeners = new Set<Listener>();
let current: Highlight | null = null;
let isAwake = false;
let frame = 0;

const tell = () => listeners.forEach((listener) => listener());

export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const highlighted = (): Highlight | null => current;

/** Whether a reader was at any figure yet: before that nothing of this is loaded. */
export const isInterested = (): boolean => isAwake;

export function wake(): void {
  if (isAwake) return;
  isAwake = true;
  tell();
}

/** Once a frame at most, whatever the pointer does in it. Who is not in a figure cannot clear what another shows. */
export function highlight(by: string, behind: Behind | null): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    if (behind === null && current?.by !== by) return;
    current = behind && { by, engagements: behind.engagements() };
    tell();
  });
}

/** A figure that has gone points at nothing any more: no pointer leaves what is not there. */
export function forget(by: string): void {
  if (current?.by === by) highlight(by, null);
}
