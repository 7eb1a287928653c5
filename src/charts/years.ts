import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';

/** Years of an axis: those chosen, as far as the record has any. */
export function yearsShown({ from, to }: Selection, { years: [first, last] }: Ledger): readonly number[] {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const start = Math.max(from ?? first, first);
  const end = Math.min(to ?? last, last);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);
}
