import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {{ type: string, etag: string, plain: Buffer, br: Buffer | undefined, gzip: Buffer | undefined }} Served */

/**
 * Everything below a folder, in memory, by its path (`/assets/x.js`), with the compressed copies that lie beside it. A few
 * megabytes: and what is served stays whole while the folder is built anew, and no path can lead out of a map.
 * @param {string} folder
 * @returns {ReadonlyMap<string, Served>}
 */
export function readFolder(folder) {
  const contents = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length).split(sep).join('/'), readFileSync(file)];
      }),
  );
  return new Map(
    [...contents].map(([path, plain]) => [
      path,
      {
        type: TYPES[extname(path)] ?? 'application/octet-stream',
        etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
        plain,
        br: contents.get(`${path}.br`),
        gzip: contents.get(`${path}.gz`),
      },
    ]),
  );
}
