import type { Details } from '#model/browser.ts';
import type { Dimension, Ledger } from '#model/ledger.ts';
import { READ } from '#selection/columns.ts';

const FACETED: Partial<Record<Dimension, (e: Ledger['engagements'][number]) => readonly string[]>> = {
  ...READ,
  part: (e) => e.participants.map((participant) => participant.part),
};

function codesUsed(ledger: Ledger, details: Details, dimension: Dimension): string[] {
  const read = FACETED[dimension];
  if (read) return ledger.engagements.flatMap(read);
  if (dimension === 'sourceTier') return details.sources.map(({ tier }) => tier);
  return details.engagements.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind));
}

/** How often each code of a dimension is used. */
export function usage(ledger: Ledger, details: Details, dimension: Dimension): ReadonlyMap<string, number> {
  const counts = new Map(ledger.codes[dimension].map(({ code }) => [code, 0]));
  for (const code of codesUsed(ledger, details, dimension)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
