import type { LedgerEngagement } from '#model/ledger.ts';

/** A meeting with its topics on record. */
export type AgendaItem = { readonly engagement: LedgerEngagement; readonly domains: readonly string[] };

/** What changed from one meeting with topics on record to the next such one. */
export type AgendaMoves = {
  readonly earlier: LedgerEngagement;
  readonly later: LedgerEngagement;
  /** Codes of topics, in the order of the later and the earlier record. */
  readonly came: readonly string[];
  readonly went: readonly string[];
};

/** The last two meetings whose topics are on record compared; null of fewer than two. A meeting without topics is silent, not empty. */
export function agendaMoves(meetings: readonly AgendaItem[]): AgendaMoves | null {
  const recorded = meetings.filter(({ domains }) => domains.length > 0);
  const [earlier, later] = [recorded.at(-2), recorded.at(-1)];
  if (!earlier || !later) return null;
  const missing = (from: AgendaItem, to: AgendaItem) =>
    from.domains.filter((domain) => !to.domains.includes(domain));
  return {
    earlier: earlier.engagement,
    later: later.engagement,
    came: missing(later, earlier),
    went: missing(earlier, later),
  };
}
