import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import * as model from '#model/record.ts';
import type { Codebook } from '#model/record.ts';
import type { Fault } from './fault.ts';
import { readJson } from './json.ts';
import { CODEBOOK_FILES, type Filed, type FiledList, type Records } from './records.ts';
import { shape } from './shape.ts';

export type Reading = {
  /** Null only where `meta.json` cannot be read: without it nothing else can be judged. */
  readonly records: Records | null;
  readonly faults: readonly Fault[];
};

const idOf = (value: unknown) => {
  const { id, code, city } = (value ?? {}) as Record<string, unknown>;
  return [id, code, city].find((name) => typeof name === 'string');
};

/** Reads the records folder. Every file must be one that somebody reads: a misplaced record is a fault, not a silent loss. */
export function readRecords(folder: string): Reading {
  const faults: Fault[] = [];
  const refused = new Set<string>();
  const left = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  );

  function parse(file: string): unknown {
    left.delete(file);
    const path = join(folder, file);
    if (!existsSync(path)) {
      const tip = 'Put the file back: every registry is read, also an empty one, [].';
      faults.push({ check: 'json', file, record: file, field: '', wrong: 'the file is missing', tip });
      return undefined;
    }
    const read = readJson(readFileSync(path, 'utf8'));
    if ('value' in read) return read.value;
    const { line, column, wrong } = read.broken;
    const tip = 'Make it valid JSON there: an editor with JSON support marks the spot.';
    faults.push({ check: 'json', file, record: file, field: `line ${line}, column ${column}`, wrong, tip });
    const stem = /([^/]+)\.json$/.exec(file)?.[1];
    if (stem !== undefined) refused.add(stem);
    return undefined;
  }

  function judge<T>(schema: z.ZodType<T>, value: unknown, file: string): Filed<T>[] {
    const record = idOf(value) ?? file;
    const result = shape(schema, value, file, record);
    if (!Array.isArray(result)) return [{ file, record: result }];
    faults.push(...result);
    refused.add(record);
    return [];
  }

  function one<T>(schema: z.ZodType<T>, file: string): Filed<T>[] {
    const value = parse(file);
    return value === undefined ? [] : judge(schema, value, file);
  }

  const each = <T>(schema: z.ZodType<T>, pattern: RegExp): FiledList<T> =>
    [...left].filter((file) => pattern.test(file)).sort().flatMap((file) => one(schema, file)); // prettier-ignore

  function list<T>(schema: z.ZodType<T>, file: string): FiledList<T> {
    const rows = parse(file);
    if (Array.isArray(rows)) return rows.flatMap((row) => judge(schema, row, file));
    if (rows !== undefined) {
      const tip = 'Put the records of this registry in [ ].';
      faults.push({ check: 'shape', file, record: file, field: '', wrong: 'not a list', tip });
    }
    return [];
  }

  const [meta] = one(model.meta, 'meta.json');
  const records = {
    engagements: each(model.engagementRecord, /^engagements\/[^/]+\/[^/]+\.json$/),
    officials: each(model.officialRecord, /^officials\/[^/]+\.json$/),
    sources: each(model.sourceRecord, /^sources\/[^/]+\.json$/),
    organisations: list(model.organisationRecord, 'organisations.json'),
    mechanisms: list(model.mechanismRecord, 'mechanisms.json'),
    moments: list(model.momentRecord, 'moments.json'),
    places: list(model.place, 'places.json'),
    codebook: Object.fromEntries(
      Object.entries(CODEBOOK_FILES).map(([name, file]) => [name, list(model.code, file)]),
    ) as Record<keyof Codebook, FiledList<model.Code>>,
    refused,
  };
  for (const file of left) {
    const tip = 'Move it to engagements/<year>/, officials/ or sources/, with a name that ends in .json.';
    faults.push({
      check: 'stray',
      file,
      record: file,
      field: '',
      wrong: 'a file in a place that is not read',
      tip,
    });
  }
  return { records: meta === undefined ? null : { meta: meta.record, ...records }, faults };
}
