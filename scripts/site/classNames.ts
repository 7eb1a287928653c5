import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const files = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => resolve(ROOT, 'src', file))
  .sort();

/** Names for the classes of a module that pack well: its place among all modules and the name itself. The program and what the build draws agree on them. */
export function generateScopedName(local: string, file: string): string {
  const place = files.indexOf(file.replace(/\?.*$/, ''));
  if (place < 0) throw new Error(`${file} is no module of styles of this project`);
  return `${local}-${place.toString(36)}`;
}
