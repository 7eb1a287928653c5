import { chromium, type Browser } from '@playwright/test';
import { BROWSER_FLAGS, browser } from '../../scripts/plain/browser.mjs';
import { serveGenerated } from './app/generated.ts';
import { byFolder } from './app/profile.ts';
import { brush, clicks, seeEverything } from './app/reader.ts';
import { site } from './app/site.ts';
import { CATEGORIES, digest } from './app/trace.ts';
import { appTable, type Row } from './app/table.ts';
import { MARKS, watch } from './app/watch.ts';
import { circumstances, writeChapter } from './chapter.ts';

/**
 * `npm run bench:app [-- rows …] [--profile]`: what a reader waits for in the application itself; 0 rows are the published ledger.
 * `--profile` says instead which part of the application was at work. Without either it writes its chapter of `docs/bench.md`.
 */
const flags = process.argv.slice(2);
const given = flags.filter((flag) => /^\d+$/.test(flag)).map(Number);
const sizes = given.length > 0 ? given : [0, 10_000];
const isProfile = flags.includes('--profile');

const where = circumstances();
const { address, outDir, close } = await site(isProfile);
const chrome = await chromium.launch({ executablePath: await browser(false), args: BROWSER_FLAGS });

async function overview(rows: number) {
  const page = await chrome.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => console.error(String(error)));
  // The runner of these programs wraps named functions in a call that the page does not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watch, MARKS);
  if (rows > 0) await serveGenerated(page, rows);
  await page.goto(address);
  await seeEverything(page);
  await clicks(page, 1);
  return page;
}

async function traced(of: Browser, page: Awaited<ReturnType<typeof overview>>, work: () => Promise<unknown>) {
  await of.startTracing(page, { categories: CATEGORIES });
  await work();
  return digest(await of.stopTracing());
}

async function profile(rows: number) {
  const page = await overview(rows);
  const session = await page.context().newCDPSession(page);
  const folders = await byFolder(session, outDir, () => clicks(page));
  for (const [folder, ms] of folders.slice(0, 30)) console.log(`${ms.toFixed(0).padStart(8)} ms  ${folder}`);
  await page.close();
}

async function measure(rows: number): Promise<Row[]> {
  const page = await overview(rows);
  const session = await page.context().newCDPSession(page);
  const measured: Row[] = [];
  for (const slowdown of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const changes = await clicks(page);
    const clicked = await traced(chrome, page, () => clicks(page, 3));
    const brushed = await traced(chrome, page, () => brush(page));
    measured.push({ rows, slowdown, changes, clicked, brushed });
  }
  await page.close();
  return measured;
}

try {
  const measured: Row[] = [];
  for (const rows of sizes)
    if (isProfile) await profile(rows);
    else measured.push(...(await measure(rows)));
  const table = appTable(measured);
  if (!isProfile) console.log(table);
  if (!isProfile && given.length === 0) await writeChapter('app', `${where}\n\n${table}`);
} finally {
  await chrome.close();
  await close();
}
