import type { OutcomeEntry } from '#model/followThrough.ts';
import type { View } from '#url/view.ts';

/** Kinds that end something, or may be anything: that nothing later is on record means nothing for them. */
const SILENT: readonly string[] = ['handover', 'other'];

export type Status = 'taken' | 'open' | null;

/** What the ledger can say of what became of an outcome; null where silence says nothing. */
export function statusOf({ outcome, takenUp }: OutcomeEntry): Status {
  if (takenUp.length > 0) return 'taken';
  return SILENT.includes(outcome.kind) ? null : 'open';
}

/** The entries that the reader asks for. */
export const chosen = (entries: readonly OutcomeEntry[], { kind, status }: Pick<View, 'kind' | 'status'>) =>
  entries.filter(
    (entry) =>
      (kind === null || entry.outcome.kind === kind) && (status === 'all' || statusOf(entry) === status),
  );

export type Group = { readonly key: string; readonly entries: readonly OutcomeEntry[] };

/** Groups by kind in the order of the codebook, or by year; latest first in each. A year that is not known comes last. */
export function grouped(
  entries: readonly OutcomeEntry[],
  group: View['group'],
  kinds: readonly string[],
): Group[] {
  const keyOf = ({ engagement, outcome }: OutcomeEntry) =>
    group === 'kind' ? outcome.kind : String(engagement.year ?? '');
  const keys = [...new Set(entries.map(keyOf))];
  keys.sort((a, b) => (group === 'kind' ? kinds.indexOf(a) - kinds.indexOf(b) : a < b ? 1 : -1));
  return keys.map((key) => ({
    key,
    entries: entries.filter((entry) => keyOf(entry) === key).toReversed(),
  }));
}
