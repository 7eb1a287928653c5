import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Long enough for an editor that writes a file in two steps, too short to be felt. */
const SETTLE_MS = 60;

const foldersBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * Calls `again` once after each burst of changes below the records folder or in the file beside it, until the process
 * ends. Folders are watched one by one: a recursive watch loses files that an editor replaces rather than rewrites.
 */
export function onChange(folder: string, beside: string, again: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const watched = new Set<string>();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      again();
    }, SETTLE_MS);
  };
  /** Watches the folders that are not watched yet: a new year has a new one. */
  const look = () => {
    for (const path of [folder, ...foldersBelow(folder)]) {
      if (watched.has(path)) continue;
      watched.add(path);
      watch(path, changed).once('error', () => watched.delete(path));
    }
  };
  look();
  watch(join(folder, '..'), (_event, name) => {
    if (name === beside) changed();
  });
}
