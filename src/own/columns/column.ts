/**
 * Values of one field, row by row, in a form that passes between threads without being copied piece by piece:
 * - `plain`: the values as they are;
 * - `text`: strings as UTF-8, string i from byte `starts[i]` to `starts[i + 1]`;
 * - `coded`: positions in a column of the values that occur;
 * - `list`: list i from item `starts[i]` to `starts[i + 1]`;
 * - `record`: objects with the same keys, a column for each.
 */
export type Column =
  | { readonly kind: 'plain'; readonly values: readonly unknown[] }
  | { readonly kind: 'text'; readonly bytes: Uint8Array<ArrayBuffer>; readonly starts: Uint32Array<ArrayBuffer> }
  | { readonly kind: 'coded'; readonly at: Uint32Array<ArrayBuffer>; readonly values: Column }
  | { readonly kind: 'list'; readonly starts: Uint32Array<ArrayBuffer>; readonly items: Column }
  | { readonly kind: 'record'; readonly rows: number; readonly fields: Readonly<Record<string, Column>> }; // prettier-ignore

export function lengthOf(column: Column): number {
  switch (column.kind) {
    case 'plain':
      return column.values.length;
    case 'coded':
      return column.at.length;
    case 'record':
      return column.rows;
    case 'text':
    case 'list':
      return column.starts.length - 1;
  }
}

/** The buffers of a column, which can be handed over instead of copied. */
export function buffersOf(column: Column): ArrayBuffer[] {
  switch (column.kind) {
    case 'plain':
      return [];
    case 'text':
      return [column.bytes.buffer, column.starts.buffer];
    case 'coded':
      return [column.at.buffer, ...buffersOf(column.values)];
    case 'list':
      return [column.starts.buffer, ...buffersOf(column.items)];
    case 'record':
      return Object.values(column.fields).flatMap(buffersOf);
  }
}

export function fieldOf(column: Column, name: string): Column {
  const field = column.kind === 'record' ? column.fields[name] : undefined;
  if (!field) throw new Error(`column: ${name}`);
  return field;
}
