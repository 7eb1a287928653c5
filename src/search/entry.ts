import type { Facet } from '#selection/selection.ts';

/** What a search finds, in the order in which kinds that match equally well are shown. */
export const KINDS = ['mechanism', 'official', 'topic', 'organisation', 'place', 'engagement'] as const;
export type Kind = (typeof KINDS)[number];

/** A filter that shows what an entry has to do with: a code, or words where there is none. */
export type Narrowing =
  | { readonly kind: 'code'; readonly facet: Facet; readonly code: string }
  | { readonly kind: 'words'; readonly words: string };

/** One thing that can be found. */
export type Entry = {
  readonly kind: Kind;
  readonly id: string;
  /** What it is called; other names after the one that is shown. */
  readonly names: readonly [string, ...string[]];
  /** What is said of it below its name; made when it is shown, as are the parts. */
  readonly note: () => string;
  /** Null for an engagement: it is one thing, not a filter. */
  readonly narrowing: Narrowing | null;
  /** What it can be found by beside its names, as it is written. */
  readonly parts: () => readonly string[];
};

/** How many engagements a code has, as they are counted on the pages. */
export type Numbers = (facet: Facet, code: string) => number;
