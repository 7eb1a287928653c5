import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import { jsonSchemas } from './schemas.ts';
import { split } from './split.ts';

/** A file to write: its path below the project folder, and its whole content. */
export type Output = { readonly path: string; readonly text: string };

/** Pretty, for files that are read and compared by people. */
export const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What the browser needs to know to trust a data file: Subresource Integrity and its size. */
const seal = (text: string) => ({
  integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
  bytes: Buffer.byteLength(text),
});

/** Every file that is compiled from the ledger. The same dataset gives the same bytes. */
export function outputs(data: Dataset): Output[] {
  const { core, details } = split(data);
  const browser = { core: JSON.stringify(core), details: JSON.stringify(details) };
  return [
    { path: 'data/dataset.json', text: pretty(data) },
    { path: 'data/browser/core.json', text: browser.core },
    { path: 'data/browser/details.json', text: browser.details },
    {
      path: 'data/browser/manifest.json',
      text: pretty({ core: seal(browser.core), details: seal(browser.details) }),
    },
    { path: 'public/data/dataset.json', text: pretty(data) },
    ...jsonSchemas().map(({ name, schema }) => ({
      path: `public/data/schema/${name}`,
      text: pretty(schema),
    })),
  ];
}

/** Writes what differs from the disk: an unchanged file keeps its time, so that a running dev server stays calm. */
export function write(files: readonly Output[], folder: string) {
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
