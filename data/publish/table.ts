import type { Dataset } from '#model/dataset.ts';
import type { Code } from '#model/record.ts';
import { toCsv, type Cell } from './csv.ts';

/** One column of a published table, in the words of Table Schema. */
export type Column<Row> = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'year';
  readonly description: string;
  readonly cell: (row: Row) => Cell;
  /** True where every row has a value. */
  readonly required?: true;
  /** The list of the codebook that the values come from. */
  readonly codes?: (data: Dataset) => readonly Code[];
  /** The table whose key the values are. */
  readonly refers?: string;
  /** Address of the term in a public vocabulary. */
  readonly rdfType?: string;
};

/** A table made ready to be written; `Row` is inside. */
export type Table = {
  readonly name: string;
  readonly description: string;
  readonly rows: number;
  readonly csv: string;
  /** Table Schema 2.0. */
  readonly schema: object;
};

type Definition<Row> = {
  readonly name: string;
  readonly description: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly rows: (data: Dataset) => readonly Row[];
  readonly columns: readonly Column<Row>[];
};

function field<Row>({ name, type, description, required, codes, rdfType }: Column<Row>, data: Dataset) {
  return {
    name,
    type,
    description,
    ...(rdfType === undefined ? {} : { rdfType }),
    ...(codes ? { categories: codes(data).map(({ code, label }) => ({ value: code, label })) } : {}),
    ...(required ? { constraints: { required: true } } : {}),
  };
}

/** Describes a table once: its content and its schema follow from the same columns. */
export const defineTable =
  <Row>({ name, description, key, rows, columns }: Definition<Row>) =>
  (data: Dataset): Table => {
    const list = rows(data);
    const foreignKeys = columns.flatMap((column) =>
      column.refers === undefined
        ? []
        : [{ fields: [column.name], reference: { resource: column.refers, fields: ['id'] } }],
    );
    return {
      name,
      description,
      rows: list.length,
      csv: toCsv(
        columns.map((column) => column.name),
        list.map((row) => columns.map((column) => column.cell(row))),
      ),
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: columns.map((column) => field(column, data)),
        primaryKey: key,
        ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
        missingValues: [''],
      },
    };
  };
