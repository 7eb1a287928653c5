import { format } from 'prettier';

const isLeaf = (value: unknown) => typeof value !== 'object' || value === null;
const isFlat = (value: unknown) => isLeaf(value) || (Array.isArray(value) && value.every(isLeaf));

/** A small object stands on one line, as long as it fits; a record never does. */
function laidOut(value: unknown, outermost = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => laidOut(item, false)).join(', ')}]`;
  if (isLeaf(value)) return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const fields = Object.entries(object).map(
    ([key, item]) => `${JSON.stringify(key)}: ${laidOut(item, false)}`,
  );
  const small = !outermost && fields.length < 7 && Object.values(object).every(isFlat);
  return small ? `{ ${fields.join(', ')} }` : `{\n${fields.join(',\n')}\n}`;
}

/** A record as the records folder writes it. */
export const formatted = (record: object) => format(laidOut(record), { parser: 'json', printWidth: 110 });
