import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { core, details } from '#model/browser.ts';
import type { Dataset } from '#model/dataset.ts';
import { split } from '#model/split.ts';
import { pack } from '#model/wire.ts';
import { pretty, type Output } from './output.ts';
import { publish } from './publish/publish.ts';

/** What the browser needs to know to trust a data file: Subresource Integrity and its size. */
const seal = (text: string) => ({
  integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
  bytes: Buffer.byteLength(text),
});

/** Every file that is compiled from the ledger. The same dataset gives the same bytes. */
export function outputs(data: Dataset): Output[] {
  const parts = split(data);
  const browser = {
    core: JSON.stringify(pack(core.parse(parts.core))),
    details: JSON.stringify(details.parse(parts.details)),
  };
  return [
    { path: 'data/dataset.json', content: pretty(data) },
    { path: 'data/browser/core.json', content: browser.core },
    { path: 'data/browser/details.json', content: browser.details },
    {
      path: 'data/browser/manifest.json',
      content: pretty({ core: seal(browser.core), details: seal(browser.details) }),
    },
    ...publish(data),
  ];
}

/** Writes what differs from the disk: an unchanged file keeps its time, so that a running dev server stays calm. */
export function write(files: readonly Output[], folder: string) {
  for (const { path, content } of files) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
