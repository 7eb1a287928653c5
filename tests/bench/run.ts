import { chromium, type Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, browser } from '../../scripts/plain/browser.mjs';
import { circumstances, writeChapter } from './chapter.ts';
import type { Result } from './page/main.ts';
import { NAMES, type Name } from './page/names.ts';
import { table, type Outcome } from './table.ts';

/**
 * `npm ci --prefix tests/bench/peers && npm run bench [-- rows … engines …]`: the same rows and steps for this engine and its peers,
 * each in a browser of its own; without engines named it writes its chapter of `docs/bench.md`.
 */
const ROUNDS = 3;
/** Seconds: an engine stops after the first step that ends later than this, and is measured on the steps that it got to. */
const LIMIT = 30;
/** Seconds for everything, rows and opening included; after them an engine is given up. */
const WAIT = 240;
const configFile = new URL('./page/vite.config.ts', import.meta.url).pathname;

const given = process.argv.slice(2);
const numbers = given.map(Number).filter((size) => size > 0);
const sizes = numbers.length > 0 ? numbers : [10_000, 100_000, 1_000_000];
const wanted = NAMES.filter((name) => name === 'ours' || given.includes(name));
const names = wanted.length > 1 || given.includes('ours') ? wanted : NAMES;

await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.resolvedUrls!.local[0]!;
const executablePath = await browser(false);

async function steps(chrome: Browser, name: Name, length: number): Promise<Result> {
  const page = await chrome.newPage();
  page.setDefaultTimeout(WAIT * 1000);
  await page.goto(address);
  await page.waitForFunction(() => 'run' in globalThis);
  return page.evaluate(([name, length, rounds, limit]) => globalThis.run(name, length, rounds, limit), [
    name,
    length,
    ROUNDS,
    LIMIT * 1000,
  ] as const);
}

/** In a browser of its own: no engine pays for another's memory, and one that hangs or dies takes nothing with it. */
async function measure(name: Name, length: number): Promise<Outcome> {
  const chrome = await chromium.launch({
    executablePath,
    args: [
      ...BROWSER_FLAGS,
      '--enable-blink-features=ForceEagerMeasureMemory',
      '--js-flags=--max-old-space-size=8000',
    ],
  });
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), WAIT * 1000);
  });
  const began = performance.now();
  const result = await Promise.race([over, steps(chrome, name, length)]).catch((error: unknown) => {
    console.error(`${name} at ${length} rows: ${String(error)}`);
    return null;
  });
  clearTimeout(timer);
  await chrome.close();
  return result === null
    ? { kind: 'given up', seconds: Math.round((performance.now() - began) / 1000) }
    : { kind: 'measured', result };
}

const where = circumstances();
const chapters: string[] = [];
for (const length of sizes) {
  const outcomes = new Map<Name, Outcome>();
  for (const name of names) {
    const began = performance.now();
    const outcome = await measure(name, length);
    outcomes.set(name, outcome);
    const own = outcomes.get('ours');
    if (own?.kind !== 'measured') throw new Error(`ours at ${length} rows: not measured`);
    if (outcome.kind === 'measured') {
      const { answers } = outcome.result;
      const differing = answers.findIndex((answer, i) => answer !== own.result.answers[i]);
      if (differing >= 0)
        throw new Error(
          `${name}: answer ${differing} is ${answers[differing]}, ours ${own.result.answers[differing]}`,
        );
    }
    const took = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${length} rows, ${name}: ${outcome.kind}, ${took} s in all`);
    if (name === names.at(-1))
      chapters.push(`### ${length.toLocaleString('en-GB')} rows\n\n${table(own.result, outcomes)}`);
  }
  console.log(`\n${chapters.at(-1)}\n`);
}
await server.close();

const text = `${where} The steps are taken ${ROUNDS} times over, for at most ${LIMIT} s; an engine that has not begun
to answer after ${WAIT} s is given up.\n\n${chapters.join('\n\n')}`;
if (names === NAMES) await writeChapter('peers', text);
