import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { quantile } from '../../tests/bench/quantile.ts';
import { BROWSER_FLAGS, browser } from '../plain/browser.mjs';
import { served } from './served.ts';

/**
 * `npm run check:png [-- http://127.0.0.1:4173]`: from the choice of “PNG” in a figure's menu to the file on the disk, for every
 * figure of the overview, again and again. The first file of a page fetches the program and the fonts, and is told apart.
 */

const ROUNDS = 6;
const PAGES = 3;

/** Milliseconds to the file of a figure. */
async function wait(page: Page, id: string): Promise<number> {
  const menu = page.locator(`#${id} button[aria-haspopup=menu]`);
  await menu.click();
  const item = page.locator(`#${id}`).getByRole('menuitem', { name: 'PNG 2×' });
  await item.waitFor();
  const start = performance.now();
  // Not the hand of the test, which looks first whether the entry stands still.
  const [download] = await Promise.all([page.waitForEvent('download'), item.dispatchEvent('click')]);
  await download.path();
  const waited = performance.now() - start;
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  return waited;
}

async function overview(page: Page, site: string): Promise<string[]> {
  await page.goto(`${site}/`);
  await page.locator('section[id] h2').first().waitFor();
  // The figures below the first are drawn where a reader comes near them.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('#reciprocity svg').first().waitFor();
  const menus = page.locator('section[id]:has(button[aria-haspopup=menu])');
  return menus.evaluateAll((sections) => sections.map(({ id }) => id));
}

const say = (what: string, times: readonly number[]) =>
  console.log(
    `${what.padEnd(24)} ${[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0).padStart(6)).join('')}   ${times.length}`,
  );

const { site, close } = await served(process.argv[2]);
const chrome = await chromium.launch({ executablePath: await browser(false), args: BROWSER_FLAGS });
const first: number[] = [];
const byFigure = new Map<string, number[]>();
console.log(`${new Date().toISOString().slice(0, 10)}, Chromium ${chrome.version()}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`); // prettier-ignore
for (let n = 0; n < PAGES; n += 1) {
  // Of its own, so that nothing is in its cache.
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const figures = await overview(page, site);
  first.push(await wait(page, figures[0] ?? ''));
  for (let round = 0; round < ROUNDS / PAGES; round += 1)
    for (const id of figures) byFigure.set(id, [...(byFigure.get(id) ?? []), await wait(page, id)]);
  await context.close();
}
await chrome.close();
close();
console.log(`${'PNG 2×, ms'.padEnd(24)} median   p95   most   files`);
say('the first of a page', first);
for (const [id, times] of byFigure) say(id, times);
say('all but the first', [...byFigure.values()].flat());
