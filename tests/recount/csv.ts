export type Row = Readonly<Record<string, string>>;

/** The rows of a published table by its name; throws where there is no such table. */
export type Read = (table: string) => readonly Row[];

/** Reads CSV by hand (RFC 4180): rows as objects under the names of the first line. Shares nothing with what wrote it. */
function readCsv(text: string): Row[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/** Tables, each read once. */
export function readerOf(csv: ReadonlyMap<string, string>): Read {
  const known = new Map<string, readonly Row[]>();
  return (table) => {
    const text = csv.get(table);
    if (text === undefined) throw new Error(`table: ${table}`);
    const rows = known.get(table) ?? readCsv(text);
    known.set(table, rows);
    return rows;
  };
}

/** A cell that the table always has. */
export const cell = (row: Row, column: string): string => row[column] ?? '';

/** Rows by what stands in one of their columns. */
export function rowsBy(rows: readonly Row[], column: string): (value: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(cell(row, column));
    if (own) own.push(row);
    else groups.set(cell(row, column), [row]);
  }
  return (value) => groups.get(value) ?? [];
}
