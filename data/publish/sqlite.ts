import initSqlJs from 'sql.js';
import type { Dataset } from '#model/dataset.ts';
import type { Cell } from './csv.ts';
import type { Column, Table } from './table.ts';

const SQL = await initSqlJs();

const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  year: 'INTEGER',
  boolean: 'INTEGER',
};

/** Names without hyphens need no quotes in a query. */
const named = (name: string) => name.replaceAll('-', '_');

function definition({ name, schema: { fields, primaryKey, foreignKeys = [] } }: Table) {
  const columns = fields.map(
    (field) => `${field.name} ${TYPES[field.type]}${field.constraints?.required ? ' NOT NULL' : ''}`,
  );
  const keys = foreignKeys.map(
    ({ fields: [own], reference }) => `FOREIGN KEY (${own}) REFERENCES ${named(reference.resource)} (id)`,
  );
  return `CREATE TABLE ${named(name)} (${[...columns, `PRIMARY KEY (${primaryKey.join(', ')})`, ...keys].join(', ')})`;
}

const stored = (cell: Cell) => (typeof cell === 'boolean' ? Number(cell) : cell);

/** All tables with their keys in one SQLite file, and what the ledger is in a table `meta`. */
export function sqlite({ meta }: Dataset, tables: readonly Table[]): Uint8Array {
  const db = new SQL.Database();
  db.run('BEGIN');
  db.run(
    'CREATE TABLE meta (title TEXT NOT NULL, version TEXT NOT NULL, as_of TEXT NOT NULL, licence TEXT NOT NULL)',
  );
  db.run('INSERT INTO meta VALUES (?, ?, ?, ?)', [meta.title, meta.version, meta.asOf, meta.licence.name]);
  for (const table of tables) {
    db.run(definition(table));
    const insert = db.prepare(`INSERT INTO ${named(table.name)} VALUES (${table.schema.fields.map(() => '?').join(', ')})`); // prettier-ignore
    for (const row of table.cells) insert.run(row.map(stored));
    insert.free();
  }
  db.run('COMMIT');
  const file = db.export();
  db.close();
  return file;
}
