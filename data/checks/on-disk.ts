import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODEBOOK_FILES, type FiledList, type Records } from '../records.ts';

/** Writes records as the files that an editor keeps. */
export function writeLedger(records: Records, folder: string) {
  const put = (file: string, value: unknown) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(value));
  };
  const list = (file: string, rows: FiledList<object>) => put(file, rows.map(({ record }) => record)); // prettier-ignore
  put('meta.json', records.meta);
  for (const { file, record } of [...records.engagements, ...records.officials, ...records.sources])
    put(file, record);
  list('organisations.json', records.organisations);
  list('mechanisms.json', records.mechanisms);
  list('moments.json', records.moments);
  list('places.json', records.places);
  for (const [name, rows] of Object.entries(records.codebook))
    list(CODEBOOK_FILES[name as keyof typeof CODEBOOK_FILES], rows);
}
