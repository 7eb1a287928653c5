import type { z } from 'zod';
import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { complain, type Complaints } from './complaints.ts';
import type { ListName, Rows } from './draft.ts';
import { schemaOf } from './schemas.ts';

/** A record with the row that a reader finds it in. */
export type Filed<T> = { readonly row: number; readonly record: T };
export type FiledRows<T> = { readonly file: string; readonly list: ListName; readonly rows: Filed<T>[] };

const at = (path: readonly PropertyKey[]) =>
  path.reduce<string>((all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${String(key)}` : String(key)), ''); // prettier-ignore

const reach = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value); // prettier-ignore

/** What the schema has against a value, one sentence for each thing. */
export function explain(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const found = reach(value, issue.path);
    const isMissing = found === undefined && issue.path.length > 0;
    const shown = typeof found === 'string' || typeof found === 'number' ? ` (${say.found(JSON.stringify(found).slice(0, 60))})` : ''; // prettier-ignore
    const tip =
      issue.code === 'unrecognized_keys' ? say.unknownField : isMissing ? say.writeField : say.schema;
    return { field: at(issue.path), wrong: isMissing ? say.missing : `${issue.message}${shown}`, tip };
  });
}

const EVERY = 5000;

/** The rows of a list that have the right shape; of the others it is told why they have not. `complete` may add what is not known. */
export function shaped<T>(
  list: ListName,
  given: Rows | undefined,
  complaints: Complaints,
  complete: (value: unknown) => unknown = (value) => value,
  onRows: (rows: number) => void = () => {},
): FiledRows<T> {
  const rows: Filed<T>[] = [];
  if (!given) return { file: '', list, rows };
  const { file } = given;
  const { schema, accepts } = schemaOf(list);
  for (let index = 0; index < given.length; index++) {
    if (index % EVERY === 0) onRows(index);
    const written = given.read(index);
    // Most are complete, and are not copied for the sake of those that are not.
    let isGood = accepts(written);
    const value = isGood ? written : complete(written);
    isGood ||= value !== written && accepts(value);
    if (isGood) {
      rows.push({ row: given.line(index), record: value as T });
      continue;
    }
    const [first, ...others] = explain(schema, value);
    for (const { field, ...said } of first ? [first, ...others] : [])
      complain(complaints, { file, row: given.line(index), field: list === 'engagements' ? field : `${list}.${field}` }, said); // prettier-ignore
  }
  return { file, list, rows };
}

/** Each id once: the first record stays. */
export function once<T>({ file, list, rows }: FiledRows<T>, keyOf: (record: T) => string, complaints: Complaints): FiledRows<T> {
  const seen = new Set<string>();
  const kept = rows.filter(({ row, record }) => {
    const key = keyOf(record);
    if (seen.has(key)) complain(complaints, { file, row, field: list === 'engagements' ? 'id' : list }, say.twice(key));
    return seen.size < seen.add(key).size;
  });
  return { file, list, rows: kept };
} // prettier-ignore
