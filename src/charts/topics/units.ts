import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';

/** One thing that is counted, with the topics that it or any meeting counted in it raised. */
export type TopicUnit = { readonly engagement: LedgerEngagement; readonly topics: ReadonlySet<string> };

/** Figures side by side ask for the same. */
const known = new WeakMap<Selected, readonly TopicUnit[]>();

export function topicUnits(ledger: Ledger, selected: Selected): readonly TopicUnit[] {
  const units = known.get(selected) ?? unitsOf(ledger, selected);
  known.set(selected, units);
  return units;
}

function unitsOf(ledger: Ledger, { units, members, unitOf }: Selected): TopicUnit[] {
  const rowOf = (row: number | undefined) => {
    const engagement = row === undefined ? undefined : ledger.engagements[row];
    if (!engagement) throw new Error(`row: ${row}`);
    return engagement;
  };
  const topics = Array.from(units, () => new Set<string>());
  members.forEach((row, i) => {
    const unit = topics[unitOf[i] ?? -1];
    for (const domain of rowOf(row).domains) unit?.add(domain);
  });
  return Array.from(units, (row, i) => ({ engagement: rowOf(row), topics: topics[i] ?? new Set() }));
}

/** Number of units that raised each topic, in the order of the codebook. */
export function countTopics(ledger: Ledger, units: readonly TopicUnit[]): number[] {
  const counts = new Map(ledger.codes.domain.map(({ code }) => [code, 0]));
  for (const { topics } of units) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return ledger.codes.domain.map(({ code }) => counts.get(code) ?? 0);
}

export type RankedTopic = { readonly code: string; readonly count: number };

/** Every topic, also those that nothing in view raised; most raised first. Figures side by side keep one order. */
export function rankTopics(ledger: Ledger, units: readonly TopicUnit[]): RankedTopic[] {
  const counts = countTopics(ledger, units);
  return ledger.codes.domain
    .map(({ code }, i) => ({ code, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
