import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** The engagement in a row; rows come from the selection, so that a missing one is a bug. */
export function engagementAt({ engagements }: Ledger, row: number | undefined): LedgerEngagement {
  const engagement = row === undefined ? undefined : engagements[row];
  if (!engagement) throw new Error(`row: ${row}`);
  return engagement;
}

/** Ids of the engagements behind a figure; those over time leave out what has no year. */
export function recordIds(ledger: Ledger, rows: Uint32Array, isPlaced = false): string[] {
  const ids: string[] = [];
  for (const row of rows) {
    const { id, year } = engagementAt(ledger, row);
    if (!isPlaced || year !== null) ids.push(id);
  }
  return ids;
}
