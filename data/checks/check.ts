import type { Filed, Records } from '../records.ts';

/** Where a rule is broken, and how. */
export type Finding = {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly wrong: string;
};

/** One rule of the ledger. It may meet records that break other rules, so it trusts nothing but their shape. */
export type Check = {
  readonly id: string;
  /** The rule in one sentence. */
  readonly rule: string;
  /** How an editor mends a record that breaks it. */
  readonly tip: string;
  /** A rule about the whole ledger: silent while a record is missing because its shape was refused. */
  readonly whole?: true;
  readonly find: (records: Records) => readonly Finding[];
};

/** What an editor calls a record: its id, or its code, or its city. */
export function nameOf({ file, record }: Filed<object>) {
  const { id, code, city } = record as { id?: string; code?: string; city?: string | null };
  return id ?? code ?? city ?? file;
}

export const found = (filed: Filed<object>, field: string, wrong: string): Finding => ({
  file: filed.file,
  record: nameOf(filed),
  field,
  wrong,
});

/** Every record of the ledger, whatever its kind. */
export const everyRecord = (records: Records): Filed<object>[] => [
  ...records.engagements,
  ...records.officials,
  ...records.organisations,
  ...records.mechanisms,
  ...records.moments,
  ...records.sources,
  ...records.places,
  ...Object.values(records.codebook).flat(),
];

/** Groups of rows that share a key, with two or more members. */
export function repeated<T>(rows: readonly T[], key: (row: T) => string): [key: string, rows: T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups].filter(([, group]) => group.length > 1);
}

/** The values that stand in a list more than once. */
export const twice = (values: readonly string[]) =>
  repeated(values, (value) => value).map(([value]) => value);

/** Ids of a registry, with those refused for their shape: they exist too. */
export const idsOf = (rows: readonly Filed<{ id: string }>[], records: Records) =>
  new Set([...rows.map((row) => row.record.id), ...records.refused]);
