import { violations } from './axe.ts';
import { open, test, expect } from './test.ts';

test('open menus, tables and live charts have no fault that axe can see', async ({ page }) => {
  test.slow();
  await open(page, '/?domain=cyber');
  await page.getByRole('application').first().focus();
  await page.waitForTimeout(500);
  expect(await violations(page)).toEqual([]);
  const tables = page.getByRole('button', { name: 'View as table' });
  while ((await tables.count()) > 0) await tables.first().click();
  await page.getByRole('button', { name: 'Export figure 1' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
