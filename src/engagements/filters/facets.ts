import type { Facet } from '#selection/selection.ts';

/** How a facet's list is shown. */
export type FacetLook = {
  /** Options in sight before the list is opened. */
  readonly top: number;
  /** Ranks and stages keep their order; all else stands by size. */
  readonly order: 'count' | 'codebook';
};

const byCount = (top: number): FacetLook => ({ top, order: 'count' });
const byCode = (top: number): FacetLook => ({ top, order: 'codebook' });

/** In the order of the panel. A facet without a look fails to compile. */
export const FACET_LOOKS: Readonly<Record<Facet, FacetLook>> = {
  domain: byCount(9),
  track: byCount(6),
  mechanism: byCount(6),
  type: byCount(6),
  level: byCode(6),
  host: byCount(5),
  mode: byCount(5),
  official: byCount(5),
  organisation: byCount(5),
  confidence: byCode(3),
  conflict: byCode(2),
};

/** Their values say nothing by themselves: “Yes”, “Low”. */
export const NAMED: ReadonlySet<string> = new Set<Facet>(['confidence', 'conflict']);

/** An opened list of more options gets a field to search it. */
export const LONG = 24;
