import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';

const SOURCES = resolve(import.meta.dirname, '../../src');
const LENGTH = 4;
const owners = new Map<string, string>();

/** Four characters that stand for a module of styles and stay the same as long as it stays where it is; throws where two would share them. */
function markOf(file: string): string {
  const owner = relative(SOURCES, file.replace(/\?.*$/, '')).replaceAll(sep, '/');
  const digest = BigInt(`0x${createHash('sha256').update(owner).digest('hex')}`).toString(36);
  const mark = digest.slice(0, LENGTH);
  const other = owners.get(mark) ?? owner;
  if (other !== owner)
    throw new Error(`${owner} and ${other} have the same mark: call one of them something else`);
  owners.set(mark, owner);
  return mark;
}

/** Names for the classes of a module: its mark behind each, so that they pack well. The program and what the build draws agree on them. */
export const generateScopedName = (local: string, file: string) => `${local}-${markOf(file)}`;
