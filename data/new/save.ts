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

/** Writes a new record; one that is there already is never overwritten. */
export async function save(fresh: Fresh, folder: string) {
  const path = join(folder, fileOf(fresh));
  if (existsSync(path))
    throw new Error(`${fileOf(fresh)} is there already: choose another id, or edit that file.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await formatted(fresh.record));
}
