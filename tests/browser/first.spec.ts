import { arrived, expect, test } from './test.ts';

const PROGRAM = /\/assets\/(?:index|overview)-[^/]*\.js$/;

test('the overview is read before the program is there, which takes it over without a move', async ({ page }) => {
  await page.addInitScript(() => {
    const moves: unknown[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => moves.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PROGRAM, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^\d+ engagements between .+ The last on record: /);
  await expect(page.getByRole('link', { name: 'Officials' })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { drawn: document.querySelector('h1') }));

  release();
  await arrived(page);
  await expect(page.getByRole('heading', { level: 2, name: /^1 / })).toBeVisible();
  expect(await page.evaluate(() => 'drawn' in window && window.drawn === document.querySelector('h1'))).toBe(true);
  expect(await page.evaluate(() => 'moves' in window && window.moves)).toEqual([]);
}); // prettier-ignore

test('nothing of it is seen at another address, and a remembered theme is there from the start', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  // It never arrives.
  await page.route(PROGRAM, () => {});
  for (const address of ['/?domain=cyber', '/engagements']) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#root h1')).toBeAttached();
    await expect(page.locator('#root h1')).toBeHidden();
  }
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
