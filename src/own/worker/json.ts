import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { readerOf } from '../columns/decode.ts';
import { lengthOf } from '../columns/column.ts';
import { columnFrom } from './columnar.ts';
import { Refusal } from './complaints.ts';
import { rowsOf, type Draft, type ListName, type Rows } from './draft.ts';
import { LISTS } from './schemas.ts';

function listOf(file: string, name: ListName, value: unknown): Rows {
  if (Array.isArray(value)) return rowsOf(file, value);
  if (typeof value !== 'object' || value === null) throw new Refusal(file, say.notList, name);
  const column = columnFrom(file, name, value);
  const read = readerOf(column);
  return { file, length: lengthOf(column), read, line: (index) => index + 1 };
}

/** Throws a `Refusal` where the text is no JSON. */
export function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(file, say.notJson(error instanceof Error ? error.message : String(error)));
  }
}

/** A `dataset.json`, each of its lists as records or in the columnar form. Throws a `Refusal`. */
export function draftOfJson(file: string, text: string): Draft {
  const value = parsed(file, text);
  if (typeof value !== 'object' || value === null || !('meta' in value) || !('engagements' in value))
    throw new Refusal(file, say.notDataset);
  const given = value as Record<string, unknown>;
  const lists = LISTS.filter((name) => given[name] !== undefined).map(
    (name) => [name, listOf(file, name, given[name])] as const,
  );
  return { file, meta: value.meta, lists: Object.fromEntries(lists) };
}
