import { compareText } from '#i18n/collate.ts';
import type { Entry } from '../entry.ts';

/** Those with most engagements first, then by name. */
export function mostFirst(entries: readonly Entry[], count: (entry: Entry) => number): Entry[] {
  const counted = entries.map((entry) => ({ entry, n: count(entry) }));
  return counted
    .sort((a, b) => b.n - a.n || compareText(a.entry.names[0], b.entry.names[0]))
    .map(({ entry }) => entry);
}
