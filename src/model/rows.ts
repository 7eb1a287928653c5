import type { Ledger, LedgerEngagement } from './ledger.ts';

/** The engagement of a row; throws on a row that the ledger does not have. */
export function engagementAt({ engagements }: Ledger, row: number): LedgerEngagement {
  const engagement = engagements[row];
  if (engagement === undefined) throw new Error(`row: ${row}`);
  return engagement;
}

/** The engagements of rows, in their order. */
export const engagementsAt = (ledger: Ledger, rows: Iterable<number>): LedgerEngagement[] =>
  Array.from(rows, (row) => engagementAt(ledger, row));
