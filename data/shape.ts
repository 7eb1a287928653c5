import type { z } from 'zod';
import type { Fault } from './fault.ts';

const at = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${String(key)}` : String(key)),
    '',
  );

const reach = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

function tipFor(issue: z.core.$ZodIssue, found: unknown) {
  if (issue.code === 'unrecognized_keys')
    return 'Remove it or correct its spelling; data/README.md lists every field.';
  if (found === undefined) return 'Write the field; where nothing is known, null, or [] for a list.';
  if (issue.code === 'too_big') return 'Shorten it; what does not fit belongs in topics, outcomes or notes.';
  return 'data/README.md shows what this field takes.';
}

/** Reads a value by its schema: the value, or one fault for each thing that the schema refuses. */
export function shape<T>(schema: z.ZodType<T>, value: unknown, file: string, record: string): T | Fault[] {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues.map((issue) => {
    const found = reach(value, issue.path);
    const shown = found === undefined || typeof found === 'object' ? '' : ` (found ${JSON.stringify(found)})`;
    return {
      check: 'shape',
      file,
      record,
      field: at(issue.path),
      wrong: `${issue.message}${shown}`,
      tip: tipFor(issue, found),
    };
  });
}
