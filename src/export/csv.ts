import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { rowsOf } from './csv/rows.ts';
import { writeCsv, writeTabbed } from './csv/write.ts';
import type { Table } from './parts.ts';

/** Exactly the numbers that a figure shows. */
export const tableCsv = ({ columns, rows }: Table): Promise<string> =>
  writeCsv(columns.map(({ label }) => label), rows); // prettier-ignore

/** The same numbers as a spreadsheet takes them from the clipboard. */
export const tableText = ({ columns, rows }: Table): Promise<string> =>
  writeTabbed(columns.map(({ label }) => label), rows); // prettier-ignore

/** The engagements behind a figure with their sources, one a line; `ids` as in `FigureParts.records`. */
export function rowsCsv(ledger: Ledger, details: Details, ids: readonly string[]): Promise<string> {
  const { columns, rows } = rowsOf(ledger, details, ids);
  return writeCsv(columns, rows);
}
