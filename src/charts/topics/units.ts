import type { Unit } from '#charts/raised.ts';
import type { Ledger } from '#model/ledger.ts';

const known = new WeakMap<readonly Unit[], readonly number[]>();

/** Number of units that raised each topic, in the order of the codebook. Figures side by side ask for the same. */
export function countTopics(ledger: Ledger, units: readonly Unit[]): readonly number[] {
  const counts = known.get(units) ?? count(ledger, units);
  known.set(units, counts);
  return counts;
}

function count(ledger: Ledger, units: readonly Unit[]): number[] {
  const counts = new Map(ledger.codes.domain.map(({ code }) => [code, 0]));
  for (const { domains } of units)
    for (const topic of domains) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return ledger.codes.domain.map(({ code }) => counts.get(code) ?? 0);
}

export type RankedTopic = { readonly code: string; readonly count: number };

/** Every topic, also those that nothing in view raised; most raised first. Figures side by side keep one order. */
export function rankTopics(ledger: Ledger, units: readonly Unit[]): RankedTopic[] {
  const counts = countTopics(ledger, units);
  return ledger.codes.domain
    .map(({ code }, i) => ({ code, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
