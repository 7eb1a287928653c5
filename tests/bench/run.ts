import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, browser } from '../../scripts/plain/browser.mjs';
import { NAMES, type Name } from './page/names.ts';
import type { Result } from './page/main.ts';
import { table } from './table.ts';

/**
 * `npm ci --prefix tests/bench/peers && npm run bench [-- rows …]`: the same rows and steps for this engine and its peers, in one
 * browser; writes `docs/bench.md`. An engine that takes longer than the limit at a size is measured on the steps that it got to.
 */
const ROUNDS = 3;
const LIMIT = 30_000;
const WAIT = 600_000;
const configFile = new URL('./page/vite.config.ts', import.meta.url).pathname;

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000, 1_000_000];

await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.resolvedUrls!.local[0]!;
const chrome = await chromium.launch({
  executablePath: await browser(false),
  args: [
    ...BROWSER_FLAGS,
    '--enable-blink-features=ForceEagerMeasureMemory',
    '--js-flags=--max-old-space-size=8000',
  ],
});

/** In a page of its own, so that no engine pays for another's memory. */
async function measure(name: Name, length: number): Promise<Result> {
  const page = await chrome.newPage();
  page.setDefaultTimeout(WAIT);
  await page.goto(address);
  await page.waitForFunction(() => 'run' in globalThis);
  const result = await page.evaluate(
    ([name, length, rounds, limit]) => globalThis.run(name, length, rounds, limit),
    [name, length, ROUNDS, LIMIT] as const,
  );
  await page.close();
  return result;
}

const chapters: string[] = [];
for (const length of sizes) {
  const results: [Name, Result][] = [];
  for (const name of NAMES) {
    const result = await measure(name, length).catch((error: unknown) => {
      console.error(`${name} at ${length} rows: ${String(error)}`);
      return null;
    });
    if (result === null) continue;
    const own = results[0]?.[1] ?? result;
    const differing = result.answers.findIndex((answer, i) => answer !== own.answers[i]);
    if (differing >= 0)
      throw new Error(
        `${name}: answer ${differing} is ${result.answers[differing]}, ours ${own.answers[differing]}`,
      );
    results.push([name, result]);
    console.log(`${length} rows, ${name}: done`);
  }
  chapters.push(`## ${length.toLocaleString('en-GB')} rows\n\n${table(results)}`);
  console.log(`\n${chapters.at(-1)}\n`);
}
await chrome.close();
await server.close();

const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} cores (${cpus()[0]!.model.trim()}), Chromium, Node ${process.version}`;
const text = `# Bench

One browser, the same generated rows and the same ${ROUNDS} rounds of steps (toggle a topic, change the years, brush, search a word) for
every engine; equal answers are checked. Milliseconds as median / p95. “To next paint” includes drawing all counts as bars,
and waiting for the frame. Measured ${day} on ${machine}. Made by \`npm run bench\`.

${chapters.join('\n\n')}
`;
const target = new URL('../../docs/bench.md', import.meta.url);
await writeFile(target, await format(text, { ...(await resolveConfig(target)), parser: 'markdown' }));
