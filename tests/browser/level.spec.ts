import { count, ledger } from './ledger.ts';
import { chips, expect, figure, open, query, test } from './test.ts';
import type { Page } from '@playwright/test';

const level = (page: Page) => figure(page, /How high the contacts go/);
const hosts = (page: Page) => figure(page, /Who hosts, and how often/);

/** Goes down to where the two figures stand. */
async function reach(page: Page) {
  await figure(page, /^3 When each topic/).scrollIntoViewIfNeeded();
  await expect(hosts(page).first()).toBeAttached();
}

test('the figures below the first view arrive when they come near, and move nothing in sight', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { moved } = document.documentElement.dataset;
        document.documentElement.dataset['moved'] = String(Number(moved ?? 0) + (entry as unknown as { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, '/');
  await page.waitForTimeout(1000);
  await expect(level(page)).toHaveCount(0);
  const moved = () => page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0));
  const before = await moved();
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, 250);
    await page.waitForTimeout(60);
  }
  await expect(level(page).getByRole('grid')).toBeAttached();
  await expect(hosts(page)).toBeVisible();
  expect((await moved()) - before).toBeLessThan(0.01);
}); // prettier-ignore

test('they are on paper, as wide as the sheet, also of a reader who has not been there', async ({ page }) => {
  // Nothing is waited for: the sheet is laid out when the event is over.
  const printed = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const pictures = [...document.querySelectorAll('svg[viewBox^="0 0 920 "]')];
      const seen = pictures.filter((picture) => picture.checkVisibility()).length;
      dispatchEvent(new Event('afterprint'));
      return seen;
    });
  const fetched = page.waitForResponse(/\/assets\/charts-[^/]*\.js$/);
  await open(page, '/');
  expect(await printed()).toBe(3);
  await page.mouse.move(300, 300);
  await (await fetched).finished();
  await expect.poll(printed).toBe(6);
  await expect(level(page)).toHaveCount(0);
});

test('a level and year are walked to with the keyboard, tell what is behind them, and filter', async ({ page }) => {
  await open(page, '/');
  await reach(page);
  const grid = level(page).getByRole('grid');
  const ministers = ledger.engagements.filter((e) => e.level === 'minister' && e.date.startsWith('2023'));
  await grid.getByRole('button', { name: /^Minister, 2022: / }).focus();
  await page.keyboard.press('ArrowRight');
  const cell = grid.getByRole('button', { name: `Minister, 2023: ${ministers.length} engagements` });
  await expect(cell).toBeFocused();
  await level(page).getByRole('button', { name: `show ${ministers.length} engagements` }).click();
  for (const { title } of ministers)
    await expect(level(page).getByRole('link', { name: title })).toBeVisible();
  await cell.press('Enter');
  await expect(page).toHaveURL(/from=2023&level=minister&to=2023/);
  await expect(chips(page)).toContainText('Minister');
}); // prettier-ignore

test('a host filters by its bar and its legend, and says so in the address', async ({ page }) => {
  await open(page, '/?from=2015');
  await reach(page);
  const [, party] = ledger.meta.parties;
  const n = count((e) => e.host === party.code && Number(e.date.slice(0, 4)) >= 2015);
  const entry = hosts(page).getByRole('button', { name: `In ${party.name} ${n}`, exact: true });
  await entry.click();
  await expect(page).toHaveURL(new RegExp(`host=${party.code}`));
  await entry.click();
  await expect.poll(() => query(page)).toBe('?from=2015');
});

test('on a phone the earliest years are scrolled to inside the figure, and the page stays as wide', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  await reach(page);
  const scrolled = page.getByRole('region', { name: 'How high the contacts go, can be scrolled sideways' });
  const first = scrolled.getByRole('button', { name: /^Minister, 2000: / });
  await first.focus();
  await expect(first).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}); // prettier-ignore
