import { engagementAt } from '#charts/records.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';

/** One thing that is counted, with the topics that it or any meeting counted in it raised, each once. */
export type TopicUnit = { readonly engagement: LedgerEngagement; readonly topics: readonly string[] };

const unique = (codes: readonly string[]): readonly string[] =>
  codes.length < 2 ? codes : [...new Set(codes)];

function unitsOf(ledger: Ledger, { units, members, unitOf }: Selected): TopicUnit[] {
  const engagements = Array.from(units, (row) => engagementAt(ledger, row));
  // Where every meeting counts, each has its own topics only.
  if (units.length === members.length)
    return engagements.map((engagement) => ({ engagement, topics: unique(engagement.domains) }));
  const topics = engagements.map((): string[] => []);
  members.forEach((row, i) => topics[unitOf[i] ?? -1]?.push(...engagementAt(ledger, row).domains));
  return engagements.map((engagement, i) => ({ engagement, topics: unique(topics[i] ?? []) }));
}

/** Figures side by side ask for the same. */
const known = new WeakMap<Selected, readonly TopicUnit[]>();

export function topicUnits(ledger: Ledger, selected: Selected): readonly TopicUnit[] {
  const units = known.get(selected) ?? unitsOf(ledger, selected);
  known.set(selected, units);
  return units;
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
