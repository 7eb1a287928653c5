/** How much something can bear that some sources say: none, one alone, aggregators alone, or several of which one is more. */
export type Grounds = 'none' | 'one' | 'oneAggregator' | 'aggregators' | 'several';

/** A tier whose texts are copies of unknown origin. */
export const WEAK_TIER = 'aggregator';

/** From the tiers of the sources that say so. */
export function groundsOf(tiers: readonly string[]): Grounds {
  const weak = tiers.every((tier) => tier === WEAK_TIER);
  if (tiers.length === 0) return 'none';
  if (tiers.length === 1) return weak ? 'oneAggregator' : 'one';
  return weak ? 'aggregators' : 'several';
}

/** One weak source, or none: a reader is told. */
export const isWeak = (grounds: Grounds): boolean => grounds === 'none' || grounds === 'oneAggregator';
