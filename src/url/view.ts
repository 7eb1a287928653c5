import type { Selection } from '#selection/selection.ts';

export const UNITS = ['year', 'quarter', 'month'] as const;
export const STACKS = ['track', 'level', 'type', 'mode', 'host'] as const;
export const SORTS = ['date', 'level', 'sources'] as const;

/** How what is selected is shown. */
export type View = {
  readonly unit: (typeof UNITS)[number];
  readonly by: (typeof STACKS)[number];
  readonly sort: (typeof SORTS)[number];
};

export const DEFAULT_VIEW: View = { unit: 'year', by: 'track', sort: 'date' };

/** Everything that a page's query says. */
export type PageState = { readonly selection: Selection; readonly view: View };
