import { compareText } from '#i18n/collate.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { Pick } from '#selection/selection.ts';

/** One thing that is counted, before it is drawn. */
export type RankedRow = {
  readonly key: string;
  readonly label: string;
  /** Second line, such as the last role on record. */
  readonly detail: string | null;
  readonly count: number;
  /** What clicking it filters by. */
  readonly pick: Pick | null;
  /** Exactly what the number counts. */
  readonly behind: () => readonly LedgerEngagement[];
};

/** Rows of one kind, most first; each group has its own rows and all share the scale. */
export type RankedGroup = {
  readonly kind: string;
  /** Stands above its rows, where a figure has several groups. */
  readonly heading?: string;
  readonly shown: readonly RankedRow[];
  readonly rest: readonly RankedRow[];
};

const byCount = (a: RankedRow, b: RankedRow) => b.count - a.count || compareText(a.label, b.label);

/**
 * Ranks rows and keeps the first `top`; the rest is stated below the figure and stands in the table. One row is never left
 * over alone: it takes no more room than to say so.
 */
export function rank(kind: string, rows: readonly RankedRow[], top: number, heading?: string): RankedGroup {
  const sorted = rows.toSorted(byCount);
  const cut = sorted.length <= top + 1 ? sorted.length : top;
  return {
    kind,
    ...(heading !== undefined && { heading }),
    shown: sorted.slice(0, cut),
    rest: sorted.slice(cut),
  };
}

/** Largest count of all groups: the length of the longest bar. */
export const largest = (groups: readonly RankedGroup[]): number =>
  Math.max(0, ...groups.flatMap(({ shown }) => shown.map(({ count }) => count)));
