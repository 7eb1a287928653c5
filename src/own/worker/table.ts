import Papa from 'papaparse';
import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { complain, Refusal, type Complaints } from './complaints.ts';

/** A table with its header apart; rows without any cell are left out, and each keeps its number, the header's being 1. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

/** Reads CSV with commas, semicolons, tabs or bars, with any ends of lines. Throws a `Refusal` where there is no row. */
export function tableOf(file: string, text: string, complaints: Complaints): Table {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  for (const { code, message, row } of errors)
    // A single column has nothing to tell a separator by.
    if (code !== 'UndetectableDelimiter')
      complain(complaints, { file, row: row === undefined ? null : row + 1, field: '' }, say.table(message));
  const [header, ...rows] = data;
  const filled = rows.flatMap((row, i) => (row.some((cell) => cell.trim() !== '') ? [i] : []));
  if (!header || filled.length === 0) throw new Refusal(file, say.empty);
  return {
    header: header.map((name) => name.trim()),
    rows: filled.map((i) => rows[i]!),
    lines: filled.map((i) => i + 2),
  };
}
