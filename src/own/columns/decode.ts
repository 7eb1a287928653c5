import type { Column } from './column.ts';

/** Gives the value of a row. Values that a column keeps once are made once: rows share them, nobody may change them. */
export type Reader = (row: number) => unknown;

const BLOCK = 1024;

/** Strings are decoded by the block, as a decoder takes longer to start than to read; what is not ASCII one by one. */
function textReader({ bytes, starts }: Extract<Column, { kind: 'text' }>): Reader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let block = -1;
  let text = '';
  let plain = false;
  return (row) => {
    const own = Math.floor(row / BLOCK);
    const from = starts[own * BLOCK]!;
    if (own !== block) {
      block = own;
      const to = starts[Math.min((own + 1) * BLOCK, starts.length - 1)]!;
      text = decoder.decode(bytes.subarray(from, to));
      plain = text.length === to - from;
    }
    const start = starts[row]!;
    const end = starts[row + 1]!;
    return plain ? text.slice(start - from, end - from) : decoder.decode(bytes.subarray(start, end));
  };
}

const NOTHING: readonly unknown[] = [];

export function readerOf(column: Column): Reader {
  switch (column.kind) {
    case 'plain':
      return (row) => column.values[row];
    case 'text':
      return textReader(column);
    case 'coded': {
      const read = readerOf(column.values);
      const made: unknown[] = [];
      const { at } = column;
      return (row) => {
        const place = at[row]!;
        return place in made ? made[place] : (made[place] = read(place));
      };
    }
    case 'list': {
      const read = readerOf(column.items);
      const { starts } = column;
      return (row) => {
        const start = starts[row]!;
        const length = starts[row + 1]! - start;
        if (length === 0) return NOTHING;
        const list = new Array<unknown>(length);
        for (let i = 0; i < length; i++) list[i] = read(start + i);
        return list;
      };
    }
    case 'record': {
      const fields = Object.entries(column.fields).map(([key, field]) => [key, readerOf(field)] as const);
      return (row) => {
        const record: Record<string, unknown> = {};
        for (const [key, read] of fields) record[key] = read(row);
        return record;
      };
    }
  }
}
