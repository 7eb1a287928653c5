/** What starts a formula in a spreadsheet, after any space: a cell that begins so is written with an apostrophe. */
const FORMULA = /^\s*[=+\-@\t\r\n\0＋－＝＠]/;

/** Without it Excel reads the file in the code page of the machine and `Lương` is lost. */
const BYTE_ORDER_MARK = '\uFEFF';

export type Cell = string | number | null;

/** CSV by RFC 4180 (CRLF, quotes doubled), UTF-8 with a byte order mark. The writer is fetched when it is wanted. */
export async function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<string> {
  const { default: Papa } = await import('papaparse');
  return (
    BYTE_ORDER_MARK +
    Papa.unparse([columns, ...rows] as Cell[][], { escapeFormulae: FORMULA, newline: '\r\n' })
  );
}
