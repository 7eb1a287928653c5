import type { Column } from './column.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strings as UTF-8, one after the other. */
export function encodeText(values: readonly string[]): Column {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(values.length + 1);
  let bytes = new Uint8Array(values.length * 32 + 64);
  let end = 0;
  values.forEach((value, i) => {
    // A UTF-16 unit takes three bytes at most.
    if (end + value.length * 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + value.length * 3);
      larger.set(bytes);
      bytes = larger;
    }
    end += encoder.encodeInto(value, bytes.subarray(end)).written;
    starts[i + 1] = end;
  });
  return { kind: 'text', bytes: bytes.slice(0, end), starts };
}

/** The different values by a key, and where each row finds its own; null once there are too many for that to pay. */
function dictionary(values: readonly unknown[], keyOf: (value: unknown) => unknown, most: number) {
  const places = new Map<unknown, number>();
  const distinct: unknown[] = [];
  const at = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const key = keyOf(value);
    let place = places.get(key);
    if (place === undefined) {
      if (distinct.length === most) return null;
      place = distinct.push(value) - 1;
      places.set(key, place);
    }
    at[i] = place;
  }
  return { at, distinct };
}

const MUCH = 0xffff;
/** A value must come back twice on average before a list of the different ones is worth its positions. */
const most = (rows: number) => Math.max(16, rows >>> 1);

function encodePrimitives(values: readonly unknown[]): Column {
  const coded = dictionary(values, (value) => value, most(values.length));
  const texts = values.every((value) => typeof value === 'string');
  if (!coded) return texts ? encodeText(values) : { kind: 'plain', values };
  const { at, distinct } = coded;
  return {
    kind: 'coded',
    at,
    values: texts && distinct.length > MUCH ? encodeText(distinct as string[]) : { kind: 'plain', values: distinct },
  };
} // prettier-ignore

/** Objects that come back often are kept once: rows are told apart by the positions of their fields. */
function encodeRecords(values: readonly Record<string, unknown>[], keys: readonly string[]): Column {
  const fields = keys.map((key) => encode(values.map((value) => value[key])));
  const open: Column = {
    kind: 'record',
    rows: values.length,
    fields: Object.fromEntries(keys.map((key, i) => [key, fields[i]!])),
  };
  let ids = new Uint32Array(values.length);
  let distinct = 1;
  for (const field of fields) {
    if (field.kind !== 'coded') return open;
    const { at } = field;
    const width = distinct;
    const pairs = dictionary(Array.from(ids, (id, i) => at[i]! * width + id), (key) => key, most(values.length)); // prettier-ignore
    if (!pairs) return open;
    ids = pairs.at;
    distinct = pairs.distinct.length;
  }
  const first = new Uint32Array(distinct);
  for (let i = values.length - 1; i >= 0; i--) first[ids[i]!] = i;
  const once = Array.from(first, (row) => values[row]!);
  return {
    kind: 'coded',
    at: ids,
    values: {
      kind: 'record',
      rows: distinct,
      fields: Object.fromEntries(keys.map((key) => [key, encode(once.map((value) => value[key]))])),
    },
  };
}

/** Brings JSON values of one field into a column, in whichever form is small. */
export function encode(values: readonly unknown[]): Column {
  const [first] = values;
  if (Array.isArray(first) && values.every((value) => Array.isArray(value))) {
    const lists = values as readonly unknown[][];
    const starts = new Uint32Array(lists.length + 1);
    lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
    return { kind: 'list', starts, items: encode(lists.flat()) };
  }
  if (isRecord(first)) {
    const keys = Object.keys(first);
    const alike = (value: unknown) =>
      isRecord(value) && Object.keys(value).length === keys.length && keys.every((key) => key in value);
    if (values.every(alike)) return encodeRecords(values as readonly Record<string, unknown>[], keys);
  }
  if (values.some((value) => typeof value === 'object' && value !== null)) {
    const coded = dictionary(values, (value) => JSON.stringify(value), most(values.length));
    return coded
      ? { kind: 'coded', at: coded.at, values: { kind: 'plain', values: coded.distinct } }
      : { kind: 'plain', values };
  }
  return encodePrimitives(values);
}
