import { REQUIRED, type Columns, type FieldName, type Mapping, type Side } from '#own/mapping.ts';

/** What each column of the table is said to hold, by its name; a column that is left out is not in it. */
export type ColumnFields = ReadonlyMap<string, FieldName>;

export const guessed = ({ columns }: Columns): ColumnFields =>
  new Map(columns.flatMap(({ name, guess }) => (guess === null ? [] : [[name, guess] as const])));

/** One column holds a field: the one that held it before is left out. */
export function assign(fields: ColumnFields, column: string, field: FieldName | null): ColumnFields {
  const rest = [...fields].filter(([name, held]) => name !== column && held !== field);
  return new Map(field === null ? rest : [...rest, [column, field]]);
}

/** Fields without which no row can be read and that no column holds yet. */
export const missingIn = (fields: ColumnFields): readonly FieldName[] => {
  const held = new Set(fields.values());
  return REQUIRED.filter((field) => !held.has(field));
};

export type Sides = readonly [Side, Side];

export const areSides = ([first, second]: Sides) =>
  [first, second].every(({ code, name }) => /^[A-Z]{2}$/.test(code) && name.trim() !== '') &&
  first.code !== second.code;

export const mappingOf = (fields: ColumnFields, parties: Sides, title: string): Mapping => ({
  columns: Object.fromEntries([...fields].map(([column, field]) => [field, column])),
  parties,
  title: title.trim(),
});
