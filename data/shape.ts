import { z } from 'zod';
import type { Fault } from './fault.ts';
import { nearest, plain } from './nearest.ts';

const at = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${String(key)}` : String(key)),
    '',
  );

const reach = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', null: 'null',
  array: 'a list in [ ]', object: 'an object in { }', record: 'an object in { }', tuple: 'a list in [ ]',
}; // prettier-ignore

const typeOf = (value: unknown) =>
  TYPES[value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value] ?? typeof value;

/** The fields of what stands at a path. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray && key !== undefined) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<PropertyKey, unknown>> = schema.shape;
  return key === undefined ? Object.keys(shape) : fieldsAt(shape[key], rest);
} // prettier-ignore

/** `, did you mean “confidence”?` of a field that is not there yet; nothing where none is like it. */
function meant(key: string, fields: readonly string[], found: unknown): string {
  const missing = fields.filter((field) => reach(found, [field]) === undefined);
  const [near] = nearest(key, plain(missing), 1);
  return near ? `, did you mean “${near.id}”?` : '';
}

/** What the schema refuses and how to mend it, in an editor's words. */
function worded(issue: z.core.$ZodIssue, found: unknown, schema: z.ZodType): { wrong: string; tip: string } {
  const fields = 'data/README.md lists every field and what it takes.';
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    const unknown = issue.keys.map((key) => `“${key}”${meant(key, known, found)}`);
    return {
      wrong: `there is no field ${unknown.join('; nor ')}`,
      tip: `Remove it or correct its spelling; ${fields}`,
    };
  }
  if (found === undefined)
    return {
      wrong: 'the field is missing',
      tip: 'Write the field; where nothing is known, null, or [] for a list.',
    };
  switch (issue.code) {
    case 'invalid_type':
      return {
        wrong: `${TYPES[issue.expected] ?? issue.expected} is expected, but this is ${typeOf(found)}`,
        tip: fields,
      };
    case 'invalid_value':
      return {
        wrong: `${JSON.stringify(found)} is none of ${issue.values.join(', ')}`,
        tip: 'Choose one of them.',
      };
    case 'too_big':
      return {
        wrong: `${typeof found === 'string' ? `${found.length} characters` : JSON.stringify(found)}, at most ${issue.maximum}`,
        tip: 'Shorten it; what does not fit belongs in topics, outcomes or notes.',
      };
    case 'too_small':
      return typeof found === 'number'
        ? { wrong: `${found} is too small`, tip: 'Write a number above 0.' }
        : {
            wrong: found === '' ? 'it is empty' : `at least ${issue.minimum} must stand here`,
            tip: 'Write what is known; an entry of a list that says nothing is left out.',
          };
    case 'invalid_key':
      return {
        wrong: `${issue.issues.map(({ message }) => message).join(', ')} expected as its name`,
        tip: fields,
      };
    default:
      return {
        wrong: `${issue.message.startsWith('Invalid') ? '' : 'expected: '}${issue.message}; found: ${JSON.stringify(found)}`,
        tip: fields,
      };
  }
}

/** Reads a value by its schema: the value, or one fault for each thing that the schema refuses. */
export function shape<T>(schema: z.ZodType<T>, value: unknown, file: string, record: string): T | Fault[] {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues.map((issue) => {
    const found = reach(value, issue.path);
    return {
      check: 'shape',
      file,
      record,
      field: at(issue.path),
      ...worded(issue, found, schema),
    };
  });
}
