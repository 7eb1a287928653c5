import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';

/**
 * The equally long period before the years chosen; null where it would begin before the record does: a shorter period is no
 * equal one.
 */
export function previousYears({ from, to }: Selection, { years }: Ledger): readonly [number, number] | null {
  if (from === null) return null;
  const length = (to ?? years[1]) - from + 1;
  return length > 0 && from - length >= years[0] ? [from - length, from - 1] : null;
}
