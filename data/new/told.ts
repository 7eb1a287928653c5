import { existsSync, readFileSync, statSync } from 'node:fs';
import { readJson } from '../json.ts';

/** The records that a file tells: one object, or a list of them. Throws a sentence where it cannot be read. */
export function toldIn(file: string): unknown[] {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Error(`There is no file ${file}. Give the path of a JSON file, or none to be asked.`);
  const read = readJson(readFileSync(file, 'utf8'));
  if ('broken' in read)
    throw new Error(`${file}, line ${read.broken.line}, column ${read.broken.column}: ${read.broken.wrong}`);
  const told = Array.isArray(read.value) ? (read.value as unknown[]) : [read.value];
  if (told.length === 0) throw new Error(`${file} is an empty list: it tells no record.`);
  return told;
}
