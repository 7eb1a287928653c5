import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from './diff/version.ts';
import { chapter } from './diff/words.ts';
import { usageOr } from './usage.ts';

const USAGE = `npm run data:diff -- OLD NEW    says in words what changed between two versions of the ledger, each a dataset file
                                or a git revision; without NEW it is data/dataset.json, without OLD the one last committed
  --help                        prints this`;

const root = resolve(import.meta.dirname, '..');
const { positionals } = usageOr(USAGE, () =>
  parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } }),
);
const [old = 'HEAD', now = join(root, 'data/dataset.json')] = positionals;

function read(name: string) {
  const text = existsSync(name)
    ? readFileSync(name, 'utf8')
    : execFileSync('git', ['show', `${name}:data/dataset.json`], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
        maxBuffer: 2 ** 28,
      });
  return version.parse(JSON.parse(text));
}

try {
  console.log(chapter(read(old), read(now)));
} catch (error) {
  console.error(error instanceof Error ? error.message.trim() : String(error));
  console.error('Give two dataset files or git revisions: npm run data:diff -- v1.0.0 data/dataset.json');
  process.exitCode = 1;
}
