import type { Dataset } from '#model/dataset.ts';
import type { Fault } from './fault.ts';
import { link } from './link.ts';
import { readRecords } from './read.ts';

export type Compilation =
  | { readonly data: Dataset; readonly faults: null }
  | { readonly data: null; readonly faults: readonly Fault[] };

/** Reads, checks and links a records folder: the dataset, or everything that is wrong with it. */
export function compile(folder: string): Compilation {
  const { records, faults } = readRecords(folder);
  if (records === null || faults.length > 0) return { data: null, faults };
  return { data: link(records), faults: null };
}
