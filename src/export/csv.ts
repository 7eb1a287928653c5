import { writeCsv, writeTabbed, type Rows } from './csv/write.ts';
import type { Table } from './parts.ts';

/** Exactly the numbers that a figure shows. */
export const numbersOf = ({ columns, rows }: Table): Rows => ({
  columns: columns.map(({ label }) => label),
  rows,
});

export const tableCsv = (table: Table): Promise<string> => writeCsv(numbersOf(table));

/** The same numbers as a spreadsheet takes them from the clipboard. */
export const tableText = (table: Table): Promise<string> => writeTabbed(numbersOf(table));
