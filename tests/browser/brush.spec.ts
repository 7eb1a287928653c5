import type { Locator, Page } from '@playwright/test';
import { expect, figure, open, query, test } from './test.ts';

/** Wide enough for years in four digits. */
test.use({ viewport: { width: 1600, height: 900 } });

const chart = (page: Page) => figure(page, /^1 /).getByRole('application');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
}

/** Where a year stands in the first figure: over its name. */
async function yearX(page: Page, year: number): Promise<number> {
  const { x, width } = await boxOf(chart(page).getByText(String(year), { exact: true }).first());
  return x + width / 2;
}

async function press(page: Page, from: number, to: number) {
  await chart(page).scrollIntoViewIfNeeded();
  const { y, height } = await boxOf(chart(page));
  const middle = y + height / 2;
  await page.mouse.move(await yearX(page, from), middle);
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(await yearX(page, to), middle, { steps: 6 });
}

test('dragging over the years of a figure filters by them when the mouse is let go, and back undoes it', async ({ page }) => {
  await open(page, '/');
  await press(page, 2018, 2014);
  await expect(figure(page, /^1 /).getByText('2014–2018', { exact: true })).toBeVisible();
  expect(query(page)).toBe('');
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?from=2014&to=2018');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('');
}); // prettier-ignore

test('Escape leaves a drag; a drag inside a year is that year', async ({ page }) => {
  await open(page, '/');
  await press(page, 2014, 2018);
  await page.keyboard.press('Escape');
  await expect(figure(page, /^1 /).getByText('2014–2018', { exact: true })).toHaveCount(0);
  await page.mouse.up();
  expect(query(page)).toBe('');

  await press(page, 2016, 2016);
  const x = await yearX(page, 2016);
  const { y, height } = await boxOf(chart(page));
  await page.mouse.move(x + 9, y + height / 2, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?from=2016&to=2016');
});

test('Shift and arrow keys take in years from the bar at which the reader is, Enter applies them', async ({ page }) => {
  await open(page, '/');
  await chart(page).focus();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft');
  const years = figure(page, /^1 /).getByRole('status').filter({ hasText: 'Enter filters by these years' });
  await expect(years).toContainText('2022–2025');
  await page.keyboard.press('Escape');
  await expect(years).toHaveCount(0);
  expect(query(page)).toBe('');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?from=2024&to=2025');
}); // prettier-ignore

test('cells and targets can be dragged over too, and their click does not filter as well', async ({
  page,
}) => {
  await open(page, '/');
  const grid = figure(page, /^3 /).getByRole('grid');
  await grid.scrollIntoViewIfNeeded();
  const first = grid.getByRole('button', { name: /^Maritime security, 2016/ });
  const last = grid.getByRole('button', { name: /^Maritime security, 2019/ });
  await first.hover();
  const [a, b] = [await boxOf(first), await boxOf(last)];
  await page.mouse.move(a.x + 4, a.y + 8);
  // The brush is fetched when a pointer comes near.
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.move(b.x + 4, b.y + 8, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?from=2016&to=2019');
});

test('a number pointed at in one figure shows in the others, until it is left', async ({ page }) => {
  await open(page, '/');
  const grid = figure(page, /^3 /).getByRole('grid');
  await grid.scrollIntoViewIfNeeded();
  await grid.getByRole('button', { name: /^Maritime security, 2016/ }).hover();
  const bars = figure(page, /^1 /).locator('[data-highlight]');
  await expect(bars).toHaveAttribute('data-highlight', '1');
  await expect(bars).toContainText(/^\d+ of \d+$/);
  await expect(figure(page, /^3 /).locator('[data-highlight]')).toHaveAttribute('data-highlight', '0');
  await page.mouse.move(5, 5);
  await expect(bars).toHaveAttribute('data-highlight', '0');

  // No pointer leaves a figure that has gone.
  await grid.getByRole('button', { name: /^Maritime security, 2016/ }).hover();
  await expect(bars).toHaveAttribute('data-highlight', '1');
  await figure(page, /^3 /).getByRole('button', { name: 'View as table' }).press('Enter');
  await expect(grid).toHaveCount(0);
  await expect(bars).toHaveAttribute('data-highlight', '0');
});

test('moments are shown by a button, kept in the address, and read out with their sources', async ({ page }) => {
  await open(page, '/');
  await figure(page, /^1 /).getByRole('button', { name: 'Moments' }).click();
  await expect.poll(() => query(page)).toBe('?moments=shown');
  const pandemic = figure(page, /^1 /).getByRole('button', { name: 'Pandemic, 2020' });
  await pandemic.focus();
  await expect(page.getByText('The Statesman', { exact: true }).first()).toBeVisible();
  await page.goto('/?from=2021&moments=shown');
  await expect(figure(page, /^1 /).getByRole('button', { name: 'Joint vision to 2030, 8 June 2022' })).toBeVisible();
  await expect(pandemic).toHaveCount(0);
}); // prettier-ignore

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('a finger over the years scrolls and chooses nothing', async ({ page }) => {
    await open(page, '/');
    await chart(page).scrollIntoViewIfNeeded();
    const { x, y, height } = await boxOf(chart(page));
    const before = await page.evaluate(() => scrollY);
    const client = await page.context().newCDPSession(page);
    const at = (down: number) => [{ x: x + 120, y: y + height / 2 - down }];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let down = 20; down <= 200; down += 20)
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(down) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(query(page)).toBe('');
    await expect(page.locator('[data-brushing]')).toHaveCount(0);

    // What is read out of a moment is no wider than what is seen, wherever it stands.
    await page.goto('/?moments=shown&unit=month');
    const frame = await boxOf(figure(page, /^1 /).getByRole('region'));
    const moment = figure(page, /^1 /).getByRole('button', { name: 'Pandemic, 2020' });
    await moment.focus();
    const reading = await boxOf(moment.locator('xpath=following-sibling::div'));
    expect(reading.x).toBeGreaterThanOrEqual(frame.x);
    expect(reading.x + reading.width).toBeLessThanOrEqual(frame.x + frame.width);
  });
});
