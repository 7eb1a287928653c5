import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { filteredTitle } from './filteredTitle.ts';
import { numbersOf } from './csv.ts';
import type { Rows } from './csv/write.ts';
import { sourceLine } from './figure/footer.tsx';
import type { FigureParts, Provenance } from './parts.ts';

const say = exportWords.sheets;

/** Width of a column in characters: as its longest cell, within reason. */
const WIDTH = { least: 6, most: 48 } as const;

/** More characters than this Excel refuses to open. */
const LONGEST_CELL = 32_767;

const cellOf = (value: string | number | null): CellValue =>
  typeof value === 'string' ? value.slice(0, LONGEST_CELL) : value;

const widthOf = ({ columns, rows }: Rows, at: number) =>
  Math.min(
    WIDTH.most,
    rows.reduce(
      (width, row) => Math.max(width, String(row[at] ?? '').length + 2),
      Math.max(WIDTH.least, (columns[at]?.length ?? 0) + 2),
    ),
  );

/** A sheet whose heads stay in sight. */
const sheet = (name: string, rows: Rows) => ({
  name,
  columns: rows.columns.map((_, at) => ({ width: widthOf(rows, at) })),
  rows: [[...rows.columns], ...rows.rows.map((row) => row.map(cellOf))],
  freezePane: { rows: 1 },
});

/**
 * The numbers that a figure shows and the engagements behind them, as a workbook for Excel. Text is text in it whatever it begins
 * with: only a cell of another kind is computed, and none is written.
 */
export const workbook = (parts: FigureParts, provenance: Provenance, rows: Rows): Promise<Uint8Array<ArrayBuffer>> =>
  writeXlsx({
    sheets: [
      sheet(say.numbers, numbersOf(parts.table)),
      sheet(say.rows, rows),
    ],
    properties: {
      title: filteredTitle(parts.title, provenance.filters),
      subject: sourceLine(provenance),
      creator: provenance.ledger,
      description: provenance.address,
      // The day of the data: the same view gives the same bytes.
      created: new Date(`${provenance.asOf}T00:00:00Z`),
      modified: new Date(`${provenance.asOf}T00:00:00Z`),
    },
  }) as Promise<Uint8Array<ArrayBuffer>>; // prettier-ignore
