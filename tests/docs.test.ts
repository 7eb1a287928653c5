import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/index.ts';
import { QUERY_KEYS } from '#url/query.ts';
import { ROWS } from '../lint/rows.js';
import { checks } from '../data/checks/index.ts';
import meta from '../data/records/meta.json' with { type: 'json' };
import program from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE-DATA.md',
  'data/README.md',
  'docs',
]
  .flatMap((path) =>
    path.endsWith('.md')
      ? [path]
      : readdirSync(join(ROOT, path), { recursive: true }).map((name) => join(path, String(name))),
  )
  .filter((path) => path.endsWith('.md'));
const all = documents.map(read).join('\n');
/** A row of a table whose first cell names it. */
const row = (text: string, name: string) => new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\|`, 'm').test(text);

describe('the documents', () => {
  it.each(CHARTS.map(({ id }) => id))('describe the figure %s', (id) => {
    expect(row(read('docs/figures.md'), id)).toBe(true);
  });

  it.each(checks.map(({ id }) => id))('describe the check %s', (id) => {
    expect(row(read('data/README.md'), id)).toBe(true);
  });

  it.each(QUERY_KEYS)('describe the key %s of the address', (key) => {
    expect(row(read('docs/addresses.md'), key)).toBe(true);
  });

  it('describe no key of the address that is unknown', () => {
    const keys = read('docs/addresses.md')
      .split('\n## ')
      .slice(1)
      .flatMap((part) =>
        [...part.matchAll(/^\| ((?:`\w+`(?:, )?)+)/gm)].flatMap(([, cell]) =>
          cell!.replaceAll('`', '').split(', '),
        ),
      );
    expect(keys.sort()).toEqual([...QUERY_KEYS]);
  });

  it.each(Object.keys(program.scripts))('explain the command %s', (name) => {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    expect(new RegExp(`${command}(?![\\w:])`).test(all)).toBe(true);
  });

  it('name no command that does not exist', () => {
    const named = [...all.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in program.scripts))).toEqual([]);
  });

  it.each(ROWS.flat())('say what the folder %s holds', (room) => {
    expect(row(read('README.md'), `src/${room}/`)).toBe(true);
  });

  it.each(documents)('lead nowhere that is not there: %s', (document) => {
    const links = [...read(document).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    const broken = links.filter(
      (path) => !/^https?:/.test(path) && !existsSync(join(ROOT, dirname(document), path)),
    );
    expect(broken).toEqual([]);
  });

  it('name no file of the project that is gone', () => {
    const ROOTS = 'src|data|scripts|tests|lint|docs';
    const named = [...all.matchAll(new RegExp(`\`((?:${ROOTS})/[\\w./-]+)\``, 'g'))].map(([, path]) => path!);
    // What is published lies below public/ once the data is compiled.
    const isThere = (path: string) => existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'public', path));
    expect([...new Set(named)].filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('the decisions', () => {
  const names = readdirSync(join(ROOT, 'docs/decisions')).sort();

  it('are numbered without a gap', () => {
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, i) => i + 1));
  });

  it.each(names)('say context, decision and consequences: %s', (name) => {
    const text = read(join('docs/decisions', name));
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S`));
    for (const part of ['Context', 'Decision', 'Consequences'])
      expect(text).toMatch(new RegExp(`^(?:\\*\\*${part}\\.\\*\\*|## ${part})`, 'm'));
  });
});

describe('CITATION.cff', () => {
  it('cites the version of the data that is published', () => {
    const citation = read('CITATION.cff');
    expect(citation).toContain(`\nversion: ${meta.version}\n`);
    expect(citation).toContain(`\ntitle: '${meta.title}`);
    expect(citation).toContain(`\ndate-released: '${meta.asOf}'\n`);
  });
});

describe('the repository', () => {
  it('speaks of nothing outside itself', () => {
    const texts = ['src', 'data', 'scripts', 'tests', 'lint', 'docs'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((path) => /\.(?:tsx?|m?js|css|md)$/.test(path) && !path.includes('node_modules')),
    );
    const outside = texts.filter((path) => /\.\.\/shared\/|\/work\/(?!er)/.test(read(path)));
    expect(outside.filter((path) => path !== 'tests/docs.test.ts')).toEqual([]);
  });
}); // prettier-ignore
