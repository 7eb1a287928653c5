import { checksum } from './checksum.ts';
import type { Opener } from './contender.ts';
import { open as ours, openOver } from './ours.ts';
import { quantile } from './quantile.ts';
import { generate, type Rows } from './rows.ts';
import { steps, type Step } from './steps.ts';

/**
 * Measures how long the engine takes to answer one changed filter, beside crossfilter2 over the same rows:
 * `npm ci --prefix tests/bench/peers && npx tsx --expose-gc tests/bench/engine.ts [rows …] [--shuffled] [--alone] [--visits]`, the last of which
 * counts visits of three rows each, which no peer does
 */
const KINDS = ['domain', 'years', 'brush', 'text'] as const;
const ROUNDS = 3;

const milliseconds = (time: number) => time.toFixed(time < 10 ? 2 : 0).padStart(7);

const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

type Measured = { readonly times: Map<Step['kind'], number[]>; readonly answers: readonly string[] };

async function measure(name: string, open: Opener, rows: Rows): Promise<Measured> {
  const before = megabytes();
  const began = performance.now();
  const contender = await open(rows);
  const opened = performance.now() - began;
  const size = megabytes() - before;
  const times = new Map<Step['kind'], number[]>(KINDS.map((kind) => [kind, []]));
  const answers: string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const { kind, view } of steps()) {
      const start = performance.now();
      const answer = await contender.show(view);
      times.get(kind)!.push(performance.now() - start);
      if (round === 0) answers.push(checksum(answer));
    }
  const all = KINDS.map((kind) => {
    const list = times.get(kind)!;
    return `${kind} ${milliseconds(quantile(list, 0.5))} /${milliseconds(quantile(list, 0.95))}`;
  });
  console.log(
    `${name.padEnd(12)} ${all.join('   ')}   opens in ${opened.toFixed(0)} ms, ${size.toFixed(0)} MB`,
  );
  return { times, answers };
}

const flags = process.argv.slice(2);
const sizes = flags.filter((flag) => /^\d+$/.test(flag)).map(Number);
const peer = new URL('./peers/crossfilter.js', import.meta.url).href;

for (const length of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const rows = generate(length, flags.includes('--shuffled') ? 'shuffled' : 'dated');
  console.log(`\n${length} rows: milliseconds, median / p95`);
  const visits = flags.includes('--visits');
  const own = await measure('ours', visits ? (rows) => openOver(rows, 3) : ours, rows);
  const everything = [...own.times.values()].flat();
  console.log(
    `${''.padEnd(12)} all ${milliseconds(quantile(everything, 0.5))} /${milliseconds(quantile(everything, 0.95))}`,
  );
  if (visits || flags.includes('--alone')) continue;
  const { open } = (await import(peer)) as { open: Opener };
  const other = await measure('crossfilter2', open, rows);
  const theirs = [...other.times.values()].flat();
  console.log(
    `${''.padEnd(12)} all ${milliseconds(quantile(theirs, 0.5))} /${milliseconds(quantile(theirs, 0.95))}`,
  );
  const differing = own.answers.findIndex((answer, i) => answer !== other.answers[i]);
  if (differing >= 0)
    throw new Error(`answer ${differing} differs: ${own.answers[differing]} and ${other.answers[differing]}`);
  console.log(
    `equal answers; median ${(quantile(theirs, 0.5) / quantile(everything, 0.5)).toFixed(1)} times crossfilter2`,
  );
}
