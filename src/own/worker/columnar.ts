import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { lengthOf, type Column } from '../columns/column.ts';
import { Refusal } from './complaints.ts';

type Refuse = (why: string) => never;

function whole(value: unknown, below: number, refuse: Refuse): Uint32Array<ArrayBuffer> {
  if (!Array.isArray(value)) return refuse('a list of numbers is missing');
  const numbers = new Uint32Array(value.length);
  for (let i = 0; i < value.length; i++) {
    const number: unknown = value[i];
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number >= below)
      return refuse(`${JSON.stringify(number)} at ${i + 1} leads nowhere`);
    numbers[i] = number;
  }
  return numbers;
}

function read(value: unknown, path: string, file: string): Column {
  const refuse: Refuse = (why) => {
    throw new Refusal(file, say.badColumns(why), path);
  };
  if (Array.isArray(value)) return { kind: 'plain', values: value };
  if (typeof value !== 'object' || value === null) return refuse('a column is a list or an object');
  const given = value as Record<string, unknown>;
  if ('values' in given) {
    const values = read(given['values'], path, file);
    return { kind: 'coded', at: whole(given['at'], lengthOf(values), refuse), values };
  }
  if ('items' in given) {
    const items = read(given['items'], path, file);
    const sizes = whole(given['sizes'], lengthOf(items) + 1, refuse);
    const starts = new Uint32Array(sizes.length + 1);
    sizes.forEach((size, i) => (starts[i + 1] = starts[i]! + size));
    if (starts.at(-1) !== lengthOf(items)) return refuse('sizes do not add up to the items');
    return { kind: 'list', starts, items };
  }
  if (typeof given['fields'] !== 'object' || given['fields'] === null)
    return refuse('values, items or fields are missing');
  const fields = Object.entries(given['fields']).map(
    ([name, field]) => [name, read(field, `${path}.${name}`, file)] as const,
  );
  // Written to an object it would become what the object inherits from.
  if (Object.hasOwn(given['fields'], '__proto__')) return refuse('__proto__ is no field');
  const rows = fields[0] ? lengthOf(fields[0][1]) : 0;
  const uneven = fields.find(([, field]) => lengthOf(field) !== rows);
  if (uneven) return refuse(`${uneven[0]} has ${lengthOf(uneven[1])} rows, not ${rows}`);
  return { kind: 'record', rows, fields: Object.fromEntries(fields) };
}

/**
 * The columnar form of a list, as JSON: `[…]` for the values themselves, `{ values, at }` for positions in a column of the different
 * values, `{ sizes, items }` for lists, `{ fields }` for records. Throws a `Refusal`.
 */
export const columnFrom = (file: string, name: string, value: object): Column => read(value, name, file);
