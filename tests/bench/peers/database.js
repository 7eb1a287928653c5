import * as duckdb from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import {
  Field,
  List,
  Table,
  Uint16,
  Utf8,
  makeData,
  makeVector,
  tableToIPC,
  vectorFromArray,
  Vector,
} from 'apache-arrow';
import { SEVERAL, SINGLE } from './records.js';

const listOf = ({ offsets, values }, length) =>
  new Vector([
    makeData({
      type: new List(new Field('item', new Uint16(), false)),
      length,
      nullCount: 0,
      valueOffsets: Int32Array.from(offsets),
      child: makeData({ type: new Uint16(), length: values.length, data: values }),
    }),
  ]);

/** DuckDB-WASM in its worker, with the generated rows as the table `rows`. */
export async function database(rows) {
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
  await db.instantiate(wasm);
  const connection = await db.connect();
  const table = new Table({
    ...Object.fromEntries(SINGLE.map((facet) => [facet, makeVector(rows.facets[facet].values)])),
    ...Object.fromEntries(SEVERAL.map((facet) => [facet, listOf(rows.facets[facet], rows.length)])),
    text: vectorFromArray(rows.text, new Utf8()),
  });
  await connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name: 'rows', create: true });
  return { db, connection };
}

/** The conditions of a view in SQL, by the facet that each belongs to. */
export const conditions = ({ domain, from, to, q }, firstYear) => ({
  domain:
    domain.length === 0 ? null : `list_has_any(domain, [${domain.map((d) => `${d}::USMALLINT`).join()}])`,
  year: from === null ? null : `year BETWEEN ${from - firstYear} AND ${to - firstYear}`,
  text: q === '' ? null : `contains(text, '${q}')`,
});
