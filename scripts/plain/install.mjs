import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, must, seconds } from './run.mjs';

/**
 * What a lock says of packages, by their path.
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} Packages
 */

/**
 * @param {string} path
 * @returns {Packages | null}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Paths of the packages that are absent or in another version. Optional ones depend on the machine.
 * @param {Packages} locked
 * @param {Packages | null} present
 */
export const missing = (locked, present) =>
  Object.entries(locked)
    .filter(
      ([path, { version, optional }]) => path !== '' && !optional && present?.[path]?.version !== version,
    )
    .map(([path]) => path);

/** Installs from the lock where anything of it is missing. Compared by content: a checkout changes the times of files. */
export async function install() {
  const locked = packagesOf('package-lock.json');
  // npm writes this file last, so that an installation cut short has none.
  if (locked && missing(locked, packagesOf('node_modules/.package-lock.json')).length === 0) return;
  const since = performance.now();
  console.log('Installing from package-lock.json …');
  // The building tools are development dependencies, which a NODE_ENV of production would leave out.
  await must('The installation', ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund']);
  console.log(`Installed in ${seconds(since)}.`);
}
