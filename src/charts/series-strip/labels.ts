import { areApart, type Extent } from '#charts/timeline/extent.ts';
import { thin } from '#charts/timeline/thin.ts';
import { wordsWidth } from '#charts/timeline/Words.tsx';
import type { Stop } from './layout.ts';

export const TYPE = { name: 13, details: 12 } as const;
/** Height of a row of names: px at text size 1. */
export const STEP = 18;
const APART = 14;

export type Anchor = 'middle' | 'start' | 'end';

/** The words of a stop: its name above the line, in the first or second row, its details below. */
export type Label = Extent & {
  readonly stop: Stop;
  readonly row: 0 | 1;
  readonly anchor: Anchor;
  /** Where the words are anchored: px. */
  readonly x: number;
  /** Whether there is room for the details. */
  readonly hasDetails: boolean;
};

type Candidate = Omit<Label, 'hasDetails'>;
type Measured = { readonly stop: Stop; readonly size: number; readonly rank: number };

/** The ways in which words can stand at a mark: centred, or beginning or ending with it. */
function candidates({ stop, size }: Measured, width: number, text: number, rows: readonly (0 | 1)[]): Candidate[] {
  const edge = 6 * text;
  const ways: readonly (readonly [Anchor, number, number])[] = [
    ['middle', stop.x, stop.x - size / 2],
    ['end', stop.x + edge, stop.x + edge - size],
    ['start', stop.x - edge, stop.x - edge],
  ];
  return rows.flatMap((row) =>
    ways
      .map(([anchor, x, left]): Candidate => ({ stop, row, anchor, x, left, right: left + size }))
      .filter(({ left, right }) => left >= 0 && right <= width),
  );
} // prettier-ignore

/** In the second row a line leads from the mark to its words; no words of the first row may stand in its way. */
const isCrossed = (upper: Candidate, lower: Candidate, text: number) =>
  upper.stop.x > lower.left - 4 * text && upper.stop.x < lower.right + 4 * text;

function isFree(candidate: Candidate, placed: readonly Candidate[], text: number): boolean {
  return placed.every((other) => {
    if (other.row === candidate.row) return areApart(candidate, other, APART * text);
    return candidate.row === 1 ? !isCrossed(candidate, other, text) : !isCrossed(other, candidate, text);
  });
}

function place(all: readonly Measured[], width: number, text: number, currentRows: readonly (0 | 1)[]): Candidate[] {
  const placed: Candidate[] = [];
  for (const measured of all.toSorted((a, b) => a.rank - b.rank)) {
    const rows = measured.rank === 0 ? currentRows : ([0, 1] as const);
    const found = candidates(measured, width, text, rows).find((c) => isFree(c, placed, text));
    if (found) placed.push(found);
  }
  return placed;
} // prettier-ignore

/**
 * Words for as many stops as there is room for. The one that the page is about comes first, then its neighbours and what is due:
 * where they are close together, it gives its row to them and moves above.
 */
export function placeLabels(stops: readonly Stop[], width: number, text: number): Label[] {
  const current = stops.findIndex((stop) => stop.isCurrent);
  const measured = stops.map((stop, i): Measured => {
    const name = wordsWidth(stop.name, { size: TYPE.name * text, bold: stop.isCurrent, fill: '' });
    const details = wordsWidth(stop.details, { size: TYPE.details * text, fill: '' });
    const near = current !== -1 && Math.abs(i - current) <= 1;
    const rank = i === current ? 0 : near || stop.engagement === null ? 1 : 2;
    return { stop, size: Math.max(name, details), rank };
  });
  const wanted = measured.filter(({ rank }) => rank < 2).length;
  const below = place(measured, width, text, [0, 1]);
  const above = place(measured, width, text, [1, 0]);
  const rankOf = (stop: Stop) => measured.find((m) => m.stop === stop)?.rank ?? 2;
  const reached = (labels: readonly Candidate[]) => labels.filter(({ stop }) => rankOf(stop) < 2).length;
  const best = reached(below) < wanted && reached(above) > reached(below) ? above : below;
  const detailed = thin(
    best.map((label) => ({ ...label, rank: label.row + rankOf(label.stop) })),
    APART * text,
  );
  return best.map((label) => ({ ...label, hasDetails: detailed.some(({ stop }) => stop === label.stop) }));
}
