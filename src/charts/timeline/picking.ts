import type { Pick } from '#selection/selection.ts';

/** What the page reads when a mark is clicked; an export has no use for it. */
export const picking = (pick: Pick | null, interactive: boolean) =>
  interactive && pick !== null ? { 'data-pick': JSON.stringify(pick) } : {};
