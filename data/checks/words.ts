import type { Filed } from '../records.ts';

export type Words = { readonly field: string; readonly text: string };

/** Every text inside a record, with the field that holds it. */
export function wordsOf({ record }: Filed<object>): Words[] {
  const walk = (value: unknown, field: string): Words[] => {
    if (typeof value === 'string') return [{ field, text: value }];
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${field}[${index}]`));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => walk(item, field === '' ? key : `${field}.${key}`));
  };
  return walk(record, '');
}
