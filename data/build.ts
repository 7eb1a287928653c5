import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile } from './compile.ts';
import { report } from './fault.ts';
import { usageOr } from './usage.ts';
import { onChange } from './watch.ts';
import { outputs, write } from './write.ts';

const USAGE = `npm run data                    compiles data/records/ to data/dataset.json, the files of the browser
                                and the published forms; names every fault and writes nothing while there is one
npm run data -- --watch         does so again whenever a record or a known gap is saved
npm run data -- FOLDER          only checks another records folder
  --out DIR                     writes the files below DIR
  --help                        prints this`;

const root = resolve(import.meta.dirname, '..');
const { positionals, values } = usageOr(USAGE, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  }),
);
const [given] = positionals;
const folder = resolve(given ?? join(root, 'data/records'));
const out = values.out ?? (given === undefined ? root : null);
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(1);
}

/** Says what the checks find before anything is written: an editor who waits wants the verdict. */
function build() {
  const start = performance.now();
  const { data, faults, accepted, notes } = compile(folder);
  const time = `checked in ${Math.round(performance.now() - start)} ms`;
  if (faults) {
    console.error(report(faults));
    if (values.watch) console.log(time);
    process.exitCode = 1;
    return;
  }
  process.exitCode = 0;
  const counts = (['engagements', 'officials', 'organisations', 'mechanisms', 'sources'] as const).map(
    (name) => `${data[name].length} ${name}`,
  );
  const gaps = [...accepted].filter(([, count]) => count > 0);
  const total = gaps.reduce((sum, [, count]) => sum + count, 0);
  console.log(counts.join(', '));
  console.log(
    `${accepted.size} checks, no fault; ${total} known gaps (${gaps.map((gap) => gap.join(' ')).join(', ')})`,
  );
  for (const note of notes) console.log(`note: ${note}`);
  if (values.watch) console.log(time);

  const files = outputs(data);
  if (out !== null) write(files, resolve(out));
  const size = (path: string) =>
    `${path} ${(gzipSync(files.find((f) => f.path === path)?.content ?? '').length / 1000).toFixed(1)} kB gzip`;
  console.log(`${size('data/browser/core.json')}, ${size('data/browser/details.json')}`);
}

build();
if (values.watch) {
  onChange(folder, 'known-gaps.txt', () => {
    console.log();
    build();
    console.log(`${new Date().toLocaleTimeString()}; watching …`);
  });
  console.log('watching …');
}
