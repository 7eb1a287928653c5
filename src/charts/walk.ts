import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { Pick } from '#selection/selection.ts';
import type { Palette } from '#ui/palette.ts';
import type { Behind } from './behind.ts';
import type { Colour } from './dimension.ts';

/** One thing inside a stop: a segment of a bar. */
export type Part = {
  /** Position in what the figure stacks. */
  readonly key: number;
  readonly label: string;
  readonly value: string;
  /** Spoken when a reader is at this part alone. */
  readonly spoken: string;
  readonly pick: Pick | null;
  readonly colour: (palette: Palette) => Colour;
  readonly hatched: boolean;
  /** Exactly what the number counts. */
  readonly behind: () => readonly LedgerEngagement[];
};

/** A bar, as it is read out and pointed at. */
export type Stop = {
  readonly title: string;
  /** In which it stands, if it stands in one. */
  readonly year?: number;
  readonly value: string;
  /** What is to be known about it: uncertain and approximate dates, the period before. */
  readonly remarks: readonly string[];
  readonly spoken: string;
  readonly pick: Pick | null;
  readonly parts: readonly Part[];
  readonly behind: () => readonly LedgerEngagement[];
};

/** The bars of a chart in the order in which arrow keys lead from one to the next. */
export type Walk = {
  readonly direction: 'across' | 'down';
  readonly stops: readonly Stop[];
};

/** Positions in `stops` and in the stop's `parts`; a null part is the whole stop. */
export type Place = { readonly stop: number; readonly part: number | null };

/** How the reader got there. */
export type Means = 'pointer' | 'finger' | 'keys';

export const stopAt = ({ stops }: Walk, at: Place | null): Stop | null => (at && stops[at.stop]) ?? null;

/** Part or stop that the reader is at. */
export function pickAt(walk: Walk, at: Place | null): Pick | null {
  const stop = stopAt(walk, at);
  const part = at?.part == null ? null : stop?.parts[at.part];
  return (part ?? stop)?.pick ?? null;
}

/** What the number counts at which the reader is. */
export function behindAt(walk: Walk, at: Place | null): Behind | null {
  const stop = stopAt(walk, at);
  const part = at?.part == null ? null : stop?.parts[at.part];
  if (!stop) return null;
  const title = part ? chartsWords.figure.behind.part(stop.title, part.label) : stop.title;
  return { title, engagements: (part ?? stop).behind };
}

export function spokenAt(walk: Walk, at: Place | null): string {
  const stop = stopAt(walk, at);
  const part = at?.part == null ? null : stop?.parts[at.part];
  return (part ?? stop)?.spoken ?? '';
}

const clamp = (n: number, last: number) => Math.max(0, Math.min(last, n));

function between(walk: Walk, at: Place | null, step: 1 | -1): Place | null {
  const last = walk.stops.length - 1;
  if (last < 0) return null;
  if (at === null) return { stop: step === 1 ? 0 : last, part: null };
  return { stop: clamp(at.stop + step, last), part: null };
}

/** From the whole bar into its lowest segment, up to its top, and back. */
function within(walk: Walk, at: Place | null, step: 1 | -1): Place | null {
  if (at === null) return between(walk, at, 1);
  const parts = stopAt(walk, at)?.parts ?? [];
  const next = (at.part ?? -1) + step;
  return { stop: at.stop, part: next < 0 || parts.length === 0 ? null : clamp(next, parts.length - 1) };
}

/** Where a key leads, or undefined where it means nothing here. */
export function follow(walk: Walk, at: Place | null, key: string): Place | null | undefined {
  const across = walk.direction === 'across';
  switch (key) {
    case 'ArrowRight':
      return between(walk, at, 1);
    case 'ArrowLeft':
      return between(walk, at, -1);
    case 'ArrowDown':
      return across ? within(walk, at, -1) : between(walk, at, 1);
    case 'ArrowUp':
      return across ? within(walk, at, 1) : between(walk, at, -1);
    case 'Home':
      return between(walk, null, 1);
    case 'End':
      return between(walk, null, -1);
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
