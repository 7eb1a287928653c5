import type { Locator, Page } from '@playwright/test';
import type { Change } from './watch.ts';

/** Nothing changes any more after so many milliseconds of quiet. */
const QUIET = 300;
/** Facets whose options are chosen in turn with topics; an option of each is chosen, both are in force, both are removed. */
const OTHERS = ['Track', 'Level', 'Host', 'Type'];
const PAIRS = 9;

const rail = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const options = (page: Page, facet: string) =>
  rail(page).getByRole('region', { name: facet, exact: true }).getByRole('checkbox');

/** Names without the counts behind them, which change. */
async function namesOf(page: Page, facet: string): Promise<string[]> {
  const labels = await options(page, facet).evaluateAll((boxes) =>
    boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ''),
  );
  return labels.map((label) => label.replace(/[\d,]+$/, '').trim());
}

const named = (page: Page, facet: string, name: string): Locator =>
  options(page, facet).and(page.getByLabel(name)).first();

/** What a reader chooses and removes: facet and position of an option. */
async function choices(page: Page, pairs: number) {
  const topics = await namesOf(page, 'Topic');
  const others = await Promise.all(
    OTHERS.map(async (facet) => (await namesOf(page, facet)).map((name) => ({ facet, name }))),
  );
  return Array.from({ length: pairs }, (_, i) => {
    const list = others[i % others.length] ?? [];
    const topic = { facet: 'Topic', name: topics[i % topics.length] ?? '' };
    const other = list[Math.floor(i / others.length) % list.length] ?? topic;
    return [topic, other, topic, other];
  }).flat();
}

/** Clicks filters on and off and waits after each until the page has settled. */
export async function clicks(page: Page, pairs = PAIRS): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { facet, name } of await choices(page, pairs)) {
    await named(page, facet, name).click();
    changes.push(await page.evaluate((quiet) => globalThis.benchChange(quiet), QUIET));
  }
  return changes;
}

/** Draws every figure, also those further down, and comes back to the top. */
export async function seeEverything(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (let seen = -1; ;) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height === seen) break;
    seen = height;
    for (let y = 0; y < height; y += 600) {
      await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(500);
  }
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
}

/** Drags over the years of the first figure, there and back, as a hand does. */
export async function brush(page: Page) {
  const chart = page.getByRole('region', { name: /^1 / }).getByRole('application');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('brush: nothing drawn');
  const middle = box.y + box.height / 2;
  const at = (share: number) => page.mouse.move(box.x + box.width * share, middle);
  await at(0.3);
  await page.locator('.recharts-surface').first().waitFor();
  await page.waitForTimeout(500);
  await page.mouse.down();
  for (let i = 0; i <= 60; i++) {
    await at(0.3 + 0.5 * Math.sin((Math.PI * i) / 60));
    await page.waitForTimeout(16);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
}
