import type { Dataset } from '#model/dataset.ts';

export type ListName = Exclude<keyof Dataset, 'meta'>;

/** Rows as somebody wrote them, with where a reader finds each. */
export type Rows = {
  readonly file: string;
  readonly length: number;
  readonly read: (index: number) => unknown;
  /** The row as the reader counts. */
  readonly line: (index: number) => number;
};

/** A dataset as it was read, before anything of it is believed. */
export type Draft = {
  readonly file: string;
  readonly meta: unknown;
  readonly lists: Readonly<Partial<Record<ListName, Rows>>>;
  /** Rows that were left out while reading. */
  readonly left?: number;
};

export const rowsOf = (file: string, rows: readonly unknown[], lines?: readonly number[]): Rows => ({
  file,
  length: rows.length,
  read: (index) => rows[index],
  line: (index) => lines?.[index] ?? index + 1,
});
