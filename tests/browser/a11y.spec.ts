import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { PAGES } from './ledger.ts';
import { open, test, expect } from './test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, one line each: the rule, what it asks for, and where. Evaluated, not added as a script: the policy of the page allows no other. */
async function violations(page: Page) {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

for (const width of [390, 1280])
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    // axe reads every element of long pages twice.
    test.slow();
    for (const [name, address] of PAGES)
      test(`${name} has no fault that axe can see, light or dark`, async ({ page }) => {
        await open(page, address);
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page)).toEqual([]);
      });
  });

test('open menus, tables and live charts have none either', async ({ page }) => {
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
