import type { Dataset } from '#model/dataset.ts';
import type { Column } from '../../columns/column.ts';
import { readerOf } from '../../columns/decode.ts';
import { encode } from '../../columns/encode.ts';

function written(column: Column): unknown {
  switch (column.kind) {
    case 'plain':
      return column.values;
    case 'text': {
      const read = readerOf(column);
      return Array.from({ length: column.starts.length - 1 }, (_, row) => read(row));
    }
    case 'coded':
      return { values: written(column.values), at: Array.from(column.at) };
    case 'list':
      return {
        sizes: Array.from({ length: column.starts.length - 1 }, (_, i) => column.starts[i + 1]! - column.starts[i]!),
        items: written(column.items),
      };
    case 'record':
      return { fields: Object.fromEntries(Object.entries(column.fields).map(([name, field]) => [name, written(field)])) };
  }
} // prettier-ignore

/** A dataset in the columnar form. */
export const columnar = (data: Dataset) => ({ ...data, engagements: written(encode(data.engagements)) });
