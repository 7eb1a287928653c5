import { statusOf } from '#engagements/outcomes/status.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';
import type { View } from '#url/view.ts';

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
