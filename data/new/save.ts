import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngagementRecord, Official, Source } from '#model/record.ts';
import { formatted } from './format.ts';

/** A completed record, with its kind. */
export type Fresh =
  | { readonly kind: 'engagement'; readonly record: EngagementRecord }
  | { readonly kind: 'official'; readonly record: Official }
  | { readonly kind: 'source'; readonly record: Source };

/** Where a record belongs, below the records folder. */
export const fileOf = ({ kind, record }: Fresh) =>
  kind === 'engagement'
    ? `engagements/${record.date.slice(0, 4).toLowerCase()}/${record.id}.json`
    : `${kind}s/${record.id}.json`;

/** Writes new records, or none of them where one is there already: nothing is ever overwritten. */
export async function save(all: readonly Fresh[], folder: string) {
  const taken = all.find((one) => existsSync(join(folder, fileOf(one))));
  if (taken)
    throw new Error(
      `${fileOf(taken)} is there already: choose another id, or edit that file. Nothing was written.`,
    );
  for (const one of all) {
    const path = join(folder, fileOf(one));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await formatted(one.record));
  }
}
