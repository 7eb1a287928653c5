import type { Locator, Page } from '@playwright/test';
import { arrived, open, query, test, expect } from './test.ts';

/** Presses Tab until the control has the focus, as someone without a pointer would. */
async function tabTo(page: Page, control: Locator, most = 150) {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`Tab does not reach ${String(control)}`);
}

/** The focus can be seen: an outline around it. */
const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement!);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  });

test('the whole journey is possible with the keyboard alone', async ({ page }) => {
  test.slow();
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('checkbox', { name: /^Maritime security / }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/domain=maritime/);

  const menu = page.getByRole('button', { name: 'Export figure 1' });
  await tabTo(page, menu);
  expect(await focusSeen(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').first()).not.toBeFocused();
  await page.keyboard.press('Home');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.png$/);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();

  const card = page.getByRole('article').first().getByRole('heading').getByRole('link');
  await tabTo(page, card);
  expect(await focusSeen(page)).toBe(true);
  await page.keyboard.press('Enter');
  await arrived(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, page.getByRole('main').locator('a[href^="/officials/"]'));
  await page.keyboard.press('Enter');
  await arrived(page);
  await expect(page).toHaveURL(/\/officials\/.+\?domain=maritime/);
  // The browser's own shortcut is not part of the page.
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/\?domain=maritime$/);
});

test('a chart is walked with arrows, spoken, and picked with Enter', async ({ page }) => {
  await open(page, '/');
  const chart = page.getByRole('application', { name: /^Meetings per year/ });
  await tabTo(page, chart);
  expect(await focusSeen(page)).toBe(true);
  await page.keyboard.press('End');
  const spoken = chart
    .getByRole('status')
    .or(page.getByRole('status').filter({ hasText: '2026' }))
    .first();
  await expect(spoken).toContainText('2026');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toContainText('2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2025.*to=2025/);
  await page.goBack();
  expect(query(page)).toBe('');
});

test('the sheet of filters keeps the focus inside, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  const opener = page.getByRole('button', { name: 'Filters', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const active = document.activeElement;
      return active !== document.body && !active?.closest('dialog');
    });
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
});
