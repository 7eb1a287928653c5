/** What starts a formula in a spreadsheet, after any space: a cell that begins so is written with an apostrophe. */
const FORMULA = /^\s*[=+\-@\t\r\n\0＋－＝＠]/;

/** Without it Excel reads the file in the code page of the machine and `Lương` is lost. */
const BYTE_ORDER_MARK = '\uFEFF';

export type Cell = string | number | null;

/** Column names, and cells in their order. */
export type Rows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** The writer is fetched when it is wanted. */
async function write({ columns, rows }: Rows, delimiter: string): Promise<string> {
  const { default: Papa } = await import('papaparse');
  return Papa.unparse([columns, ...rows] as Cell[][], {
    delimiter,
    escapeFormulae: FORMULA,
    newline: '\r\n',
  });
}

/** CSV by RFC 4180 (CRLF, quotes doubled), UTF-8 with a byte order mark. */
export const writeCsv = async (rows: Rows) => BYTE_ORDER_MARK + (await write(rows, ','));

/** Cells between tabs, as spreadsheets put them on the clipboard. */
export const writeTabbed = (rows: Rows) => write(rows, '\t');
