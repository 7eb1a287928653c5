import type { Selection } from '#selection/selection.ts';

export const UNITS = ['year', 'quarter', 'month'] as const;
export const STACKS = ['track', 'level', 'type', 'mode', 'host'] as const;
export const SORTS = ['date', 'level', 'sources'] as const;
/** Of the lists of officials and sources: by engagements, by name or publisher, by kind of source. */
export const ORDERS = ['number', 'name', 'tier'] as const;
/** What each small picture of a row of them is about. */
export const PANELS = ['domain', 'track', 'level'] as const;

/** Of whom met whom: the officials who met most, or all. */
export const PAIRS = ['most', 'all'] as const;

/** Of the forums: those that met in two sessions or more, or all. */
export const FORUMS = ['regular', 'all'] as const;

/** Dates of context on the time axes. */
export const MOMENTS = ['hidden', 'shown'] as const;

/** Of outcomes: those that a later engagement takes up, those without a later record. */
export const STATUSES = ['all', 'taken', 'open'] as const;
export const GROUPINGS = ['kind', 'year'] as const;

/** How what is selected is shown. */
export type View = {
  readonly unit: (typeof UNITS)[number];
  readonly by: (typeof STACKS)[number];
  readonly sort: (typeof SORTS)[number];
  readonly order: (typeof ORDERS)[number];
  /** Words that a list of officials or sources is searched for; does not filter engagements. */
  readonly find: string;
  /** What is compared: each side's own filters. Both are null, or neither is. */
  readonly a: Selection | null;
  readonly b: Selection | null;
  readonly panels: (typeof PANELS)[number];
  readonly pairs: (typeof PAIRS)[number];
  readonly moments: (typeof MOMENTS)[number];
  readonly forums: (typeof FORUMS)[number];
  /** Code of the kind of outcomes that are listed; null for all. */
  readonly kind: string | null;
  readonly status: (typeof STATUSES)[number];
  readonly group: (typeof GROUPINGS)[number];
  /** Name of the dataset that a reader opened, `own:…`; null for the published ledger. */
  readonly data: string | null;
};

export const DEFAULT_VIEW: View = {
  unit: 'year',
  by: 'track',
  sort: 'date',
  order: 'number',
  find: '',
  a: null,
  b: null,
  panels: 'domain',
  pairs: 'most',
  moments: 'hidden',
  forums: 'regular',
  kind: null,
  status: 'all',
  group: 'kind',
  data: null,
};

/** Everything that a page's query says. */
export type PageState = { readonly selection: Selection; readonly view: View };
