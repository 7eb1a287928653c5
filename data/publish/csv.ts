import Papa from 'papaparse';

export type Cell = string | number | boolean | null;

/** What a spreadsheet would compute, also behind apostrophes that are there already: so the guard can be taken off again. */
const FORMULA = /^'*\s*[=+\-@\t\r\n\0＋－＝＠]/;

const guarded = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** Takes off the apostrophe that guards a cell; every other cell stays as it is. */
export const unguarded = (cell: string) =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** CSV by RFC 4180 in UTF-8: nothing is written as an empty cell, a cell that a spreadsheet would compute behind an apostrophe. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly Cell[])[]) =>
  `${Papa.unparse(
    [
      columns,
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
    ] as Cell[][],
    { newline: '\r\n' },
  )}\r\n`;
