import type { Pick } from '#selection/selection.ts';

/** Attributes by which a page knows a mark: what it filters by, and where it is in the figure's walk. */
export const marked = (interactive: boolean, pick: Pick | null, stop: number) =>
  interactive && pick !== null ? { 'data-pick': JSON.stringify(pick), 'data-stop': stop } : {};

/** What was clicked, read back from the mark. */
export function markOf(target: EventTarget | null): { readonly pick: Pick; readonly stop: number } | null {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-pick]') : null;
  const { pick, stop } = mark?.dataset ?? {};
  return pick === undefined ? null : { pick: JSON.parse(pick) as Pick, stop: Number(stop) };
}
