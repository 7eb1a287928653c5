import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, must, seconds } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Readonly<Record<string, LockedPackage>> | null}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether node_modules holds what the lock asks for. npm writes the inner file last, so that an install cut short has none. */
export function installed() {
  const locked = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!locked || !present) return false;
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  );
}

/** Installs from the lock what is missing. The building tools are development dependencies: NODE_ENV must not drop them. */
export async function install() {
  if (installed()) return;
  const since = performance.now();
  console.log('Installing from package-lock.json …');
  await must('The installation', ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund']);
  console.log(`Installed in ${seconds(since)}.`);
}
