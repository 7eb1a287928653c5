import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile } from './compile.ts';
import { report } from './fault.ts';
import { outputs, write } from './write.ts';

/**
 * `npm run data`: compiles `data/records/` to `data/dataset.json` and the files of the browser.
 * `npm run data -- FOLDER` only checks another records folder; with `--out DIR` it also writes the files, below DIR.
 */
const root = resolve(import.meta.dirname, '..');
const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [folder] = positionals;
const out = values.out ?? (folder === undefined ? root : null);

const { data, faults, accepted } = compile(resolve(folder ?? `${root}/data/records`));
if (faults) {
  console.error(report(faults));
  process.exitCode = 1;
} else {
  const files = outputs(data);
  if (out !== null) write(files, resolve(out));
  const size = (path: string) =>
    `${path} ${(gzipSync(files.find((f) => f.path === path)?.text ?? '').length / 1000).toFixed(1)} kB gzip`;
  const counts = (['engagements', 'officials', 'organisations', 'mechanisms', 'sources'] as const).map(
    (name) => `${data[name].length} ${name}`,
  );
  const gaps = [...accepted].filter(([, count]) => count > 0);
  const total = gaps.reduce((sum, [, count]) => sum + count, 0);
  console.log(counts.join(', '));
  console.log(
    `${accepted.size} checks, no fault; ${total} known gaps (${gaps.map((gap) => gap.join(' ')).join(', ')})`,
  );
  console.log(`${size('data/browser/core.json')}, ${size('data/browser/details.json')}`);
}
