import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile } from './compile.ts';
import { report } from './fault.ts';
import { onChange } from './watch.ts';
import { outputs, write } from './write.ts';

/**
 * `npm run data`: compiles `data/records/` to `data/dataset.json`, the files of the browser and the published forms.
 * `npm run data -- --watch` does so again whenever a record or a known gap is saved.
 * `npm run data -- FOLDER` only checks another records folder; with `--out DIR` it also writes the files, below DIR.
 */
const root = resolve(import.meta.dirname, '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, watch: { type: 'boolean', default: false } },
});
const [given] = positionals;
const folder = resolve(given ?? join(root, 'data/records'));
const out = values.out ?? (given === undefined ? root : null);

function build() {
  const { data, faults, accepted } = compile(folder);
  if (faults) {
    console.error(report(faults));
    process.exitCode = 1;
    return;
  }
  process.exitCode = 0;
  const files = outputs(data);
  if (out !== null) write(files, resolve(out));
  const size = (path: string) =>
    `${path} ${(gzipSync(files.find((f) => f.path === path)?.content ?? '').length / 1000).toFixed(1)} kB gzip`;
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

build();
if (values.watch) {
  onChange(folder, 'known-gaps.txt', () => {
    const start = performance.now();
    console.log();
    build();
    console.log(
      `${new Date().toLocaleTimeString()}, ${Math.round(performance.now() - start)} ms; watching …`,
    );
  });
  console.log('watching …');
}
