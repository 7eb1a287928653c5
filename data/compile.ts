import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import type { Fault } from './fault.ts';
import { judge, type Judgement } from './judge.ts';
import { link } from './link.ts';
import { notes } from './notes.ts';
import { readRecords } from './read.ts';

export type Compilation =
  | {
      readonly data: Dataset;
      readonly accepted: Judgement['accepted'];
      readonly notes: readonly string[];
      readonly faults: null;
    }
  | { readonly data: null; readonly accepted: null; readonly notes: null; readonly faults: readonly Fault[] };

/** Reads, checks and links a records folder (known gaps lie beside it): the dataset, or everything that is wrong. */
export function compile(folder: string): Compilation {
  const { records, faults: misread } = readRecords(folder);
  if (records === null) return { data: null, accepted: null, notes: null, faults: misread };
  const gapsFile = join(folder, '..', 'known-gaps.txt');
  const gaps = existsSync(gapsFile) ? readFileSync(gapsFile, 'utf8') : '';
  const { faults: broken, accepted } = judge(records, gaps, misread.length === 0);
  const faults = [...misread, ...broken];
  return faults.length > 0
    ? { data: null, accepted: null, notes: null, faults }
    : { data: link(records), accepted, notes: notes(records), faults: null };
}
