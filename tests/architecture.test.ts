import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_FILES } from '../lint/imports.js';
import { NAMELESS, ROWS, rowOf } from '../lint/rows.js';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const rooms = ROWS.flat();

const entries = readdirSync(SRC, { recursive: true, withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory());
const files = entries
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)));
const roomOf = (file: string) => file.split('/').at(-2) && file.split('/')[0];

/** Every path that a text imports, exports from, or names in `import()`, by a scan that knows nothing of ESLint. */
const importsOf = (text: string) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path]) => path!);

/** The room that a written path leads to; null for packages and for paths that stay inside. */
const targetOf = (path: string) =>
  rooms.find((room) => new RegExp(`^(?:#|(?:\\.\\./)+(?:src/)?)${room}/`).test(path)) ?? null;

describe('the folders of src', () => {
  it('have a row each, and every row has its folders', () => {
    const present = folders.filter((entry) => entry.parentPath === SRC).map((entry) => entry.name);
    expect(present.sort()).toEqual([...rooms].sort());
  });

  it('hold only the entry beside them', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual(['main.tsx']);
  });

  it('are named after what they hold', () => {
    const named = [
      ...folders.map((entry) => entry.name),
      ...files.map((file) => basename(file).split('.')[0]!),
    ];
    expect(named.filter((name) => NAMELESS.includes(name.toLowerCase()))).toEqual([]);
  });

  it('import lower rows only, in every form of import', () => {
    const upward = files.flatMap((file) => {
      const room = roomOf(file);
      if (!room) return [];
      return importsOf(readFileSync(join(SRC, file), 'utf8'))
        .filter((path) => {
          const target = targetOf(path);
          return target !== null && target !== room && rowOf(target) >= rowOf(room);
        })
        .map((path) => `${file} imports ${path}`);
    });
    expect(upward).toEqual([]);
  });

  it('hold no barrel: a file that only passes on what others export', () => {
    const barrels = files.filter((file) => {
      const code = readFileSync(join(SRC, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const statements = code
        .split(';')
        .map((statement) => statement.trim())
        .filter(Boolean);
      const passesOn = statements.every((statement) => /^export\s[^;]*\sfrom\s/.test(statement));
      return passesOn && (statements.length > 1 || code.includes('*'));
    });
    expect(barrels).toEqual([]);
  });
});

describe('the scan itself', () => {
  it('sees static, type-only, re-exported and dynamic imports', () => {
    const text = `import a from '#a/a.ts'; import type { B } from "#b/b.ts"; export * from '#c/c.ts';
      const d = import('#d/d.ts'); type E = import('#e/e.ts').E; import '#f/f.css';`;
    expect(importsOf(text)).toEqual(['#a/a.ts', '#b/b.ts', '#c/c.ts', '#d/d.ts', '#e/e.ts', '#f/f.css']);
  });
});

describe('the lint rules', () => {
  let eslint: ESLint;
  beforeAll(async () => {
    eslint = new ESLint({ cwd: ROOT });
    await eslint.lintText('', { filePath: join(SRC, 'model/planted.ts') });
  });
  /** The lines of a text that are refused, from 0. */
  const bitten = async (file: string, code: string) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: join(SRC, file) });
    const fatal = result!.messages.find((message) => message.fatal);
    if (fatal) throw new Error(`lint of ${file}: ${fatal.message}`);
    return new Set(result!.messages.map(({ line }) => line - 1));
  };
  const bites = async (file: string, code: string) => (await bitten(file, code)).size > 0;

  /** Each pair of folders, in both directions. */
  const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => [from, to] as const));
  const forms = (path: string) => [
    `import { a } from '${path}'; export const b = a;`,
    `import type { C } from '${path}'; export type D = C;`,
    `export { e } from '${path}';`,
    `export * from '${path}';`,
    `export const f = import('${path}');`,
    `export type G = import('${path}').G;`,
  ];

  it('forbid every import upward or sideways, in every form, and no import downward', async () => {
    const wrong: string[] = [];
    for (const [from, to] of pairs) {
      const allowed = rowOf(to) < rowOf(from);
      const codes = forms(`#${to}/planted.ts`);
      const refused = await bitten(`${from}/planted.ts`, codes.join('\n'));
      wrong.push(...codes.filter((_, line) => refused.has(line) === allowed).map((code) => `${from}: ${code}`));
    }
    expect(wrong).toEqual([]);
  });

  it('forbid to reach another folder by a relative path, from any depth', async () => {
    expect(await bites('url/planted.ts', `import '../selection/planted.ts';`)).toBe(true);
    expect(await bites('url/deep/planted.ts', `import '../../selection/planted.ts';`)).toBe(true);
    expect(await bites('export/deep/planted.ts', `import '../parts.ts';`)).toBe(false);
  });

  it('hold for tests beside the code as well', async () => {
    expect(await bites('url/planted.test.ts', `import '#app/planted.ts';`)).toBe(true);
    expect(await bites('url/planted.test.ts', `import '../../tests/fixtures/planted.ts';`)).toBe(false);
    expect(await bites('url/planted.ts', `import '../../tests/fixtures/planted.ts';`)).toBe(true);
  });

  it('keep the query client and the search params in state', async () => {
    for (const room of rooms) {
      const home = room === 'state';
      const query = await bites(`${room}/planted.ts`, `import { useQuery } from '@tanstack/react-query'; useQuery();`);
      expect([room, query]).toEqual([room, !home && room !== 'app']);
      const params = await bites(`${room}/planted.ts`, `import { useSearchParams } from 'react-router-dom'; useSearchParams();`);
      expect([room, params]).toEqual([room, !home]);
      const link = await bites(`${room}/planted.ts`, `import { Link } from 'react-router-dom'; Link();`);
      expect([room, link]).toEqual([room, false]);
    }
  });

  it('keep zod out of the browser, but let its types through', async () => {
    for (const path of ['zod', 'zod/mini', '#model/record.ts']) {
      expect(await bites('state/planted.ts', `import { z } from '${path}'; export const y = z;`)).toBe(true);
      expect(await bites('state/planted.ts', `import type { Z } from '${path}'; export type Y = Z;`)).toBe(false);
      expect(await bites('state/planted.ts', `export const z = import('${path}');`)).toBe(true);
    }
    expect(await bites('model/ledger.ts', `import { z } from 'zod'; export const y = z;`)).toBe(true);
    expect(await bites('model/ledger.ts', `import { core } from './browser.ts'; export const y = core;`)).toBe(true);
  });

  it('let the worker that reads a file of the reader’s own have zod, and nobody import that worker', async () => {
    const zod = `import { z } from 'zod'; export const y = z;`;
    expect(await bites('own/worker/planted.ts', zod)).toBe(false);
    expect(await bites('own/planted.ts', zod)).toBe(true);
    for (const [file, path] of [['own/planted.ts', './worker/work.ts'], ['state/planted.ts', '#own/worker/work.ts']] as const) {
      expect(await bites(file, `import { work } from '${path}'; export const y = work;`)).toBe(true);
      expect(await bites(file, `export const y = import('${path}');`)).toBe(true);
    }
  });

  it('name every file that defines schemas, and no other', () => {
    const schemas = files
      .filter((file) => !file.includes('.test.') && !file.startsWith('own/worker/'))
      .filter((file) => importsOf(readFileSync(join(SRC, file), 'utf8')).includes('zod'))
      .map((file) => `src/${file}`);
    expect(schemas.sort()).toEqual([...SCHEMA_FILES].sort());
  });
}); // prettier-ignore
