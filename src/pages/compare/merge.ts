import { FACETS, type Facet, type Selection } from '#selection/selection.ts';

/**
 * A side's own filters with those that are common to both; of the same kind, its own stands in place of the common one. The
 * rule of counting is the page's.
 */
export function merge(common: Selection, own: Selection): Selection {
  const codes = Object.fromEntries(
    FACETS.map((facet) => [facet, own[facet].length > 0 ? own[facet] : common[facet]]),
  ) as Record<Facet, readonly string[]>;
  const { from, to } = own.from === null && own.to === null ? common : own;
  return {
    ...codes,
    match: own.domain.length > 0 ? own.match : common.match,
    side: own.side,
    from,
    to,
    q: own.q === '' ? common.q : own.q,
    count: common.count,
  };
}

/** Kinds of filter that both sides decide for themselves: a common one of the kind rests. */
export const decidedByBoth = (a: Selection, b: Selection): ReadonlySet<Facet | 'years' | 'text'> =>
  new Set([
    ...FACETS.filter((facet) => a[facet].length > 0 && b[facet].length > 0),
    ...([a, b].every(({ from, to }) => from !== null || to !== null) ? ['years' as const] : []),
    ...(a.q !== '' && b.q !== '' ? ['text' as const] : []),
  ]);
