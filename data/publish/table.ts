import type { Dataset } from '#model/dataset.ts';
import type { Code } from '#model/record.ts';
import { toCsv, type Cell } from './csv.ts';

/** One column of a published table, in the words of Table Schema. */
export type Column<Row> = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
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

type ForeignKey = {
  readonly fields: readonly [string];
  readonly reference: { readonly resource: string; readonly fields: readonly ['id'] };
};

/** Table Schema 2.0, as far as the tables need it. */
export type TableSchema = {
  readonly $schema: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: Column<never>['type'];
    readonly description: string;
    readonly constraints?: { readonly required: true };
    readonly categories?: readonly { readonly value: string; readonly label: string }[];
    readonly rdfType?: string;
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly string[];
};

/** A table made ready to be written. */
export type Table = {
  readonly name: string;
  readonly description: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly csv: string;
  readonly schema: TableSchema;
};

type Definition<Row> = {
  readonly name: string;
  readonly description: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly rows: (data: Dataset) => readonly Row[];
  readonly columns: readonly Column<Row>[];
};

function field<Row>(
  { name, type, description, required, codes, rdfType }: Column<Row>,
  data: Dataset,
): TableSchema['fields'][number] {
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
    const cells = rows(data).map((row) => columns.map((column) => column.cell(row)));
    const foreignKeys = columns.flatMap((column): ForeignKey[] =>
      column.refers === undefined
        ? []
        : [{ fields: [column.name], reference: { resource: column.refers, fields: ['id'] } }],
    );
    return {
      name,
      description,
      cells,
      csv: toCsv(
        columns.map((column) => column.name),
        cells,
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
