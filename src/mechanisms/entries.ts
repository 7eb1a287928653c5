import { missingNumbers } from '#charts/cadence/sessions.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** A meeting, or a run of session numbers that are not on record. */
export type SessionEntry =
  | { readonly kind: 'meeting'; readonly engagement: LedgerEngagement }
  | { readonly kind: 'missing'; readonly numbers: readonly [number, number] };

/** Everything that a forum's numbering promises, latest first: each missing run stands below the session that follows it. */
export function sessionEntries(list: readonly LedgerEngagement[]): SessionEntry[] {
  const runs = new Map(missingNumbers(list).map((numbers) => [numbers[1] + 1, numbers]));
  return list.toReversed().flatMap((engagement): SessionEntry[] => {
    const numbers = engagement.ordinal === null ? undefined : runs.get(engagement.ordinal);
    return [{ kind: 'meeting', engagement }, ...(numbers ? [{ kind: 'missing' as const, numbers }] : [])];
  });
}
