import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { PAGES } from './ledger.ts';
import { open, test, expect } from './test.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds, one line each: the rule, what it asks for, and where. The policy of the page allows no script of ours: axe comes by the debugger. */
async function violations(page: Page) {
  await page.addScriptTag({ path: AXE }).catch(() => null);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

test.use({ bypassCSP: true });

for (const scheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test.describe(`${scheme}, ${width} wide`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 900 } });
      for (const [name, address] of PAGES)
        test(`${name} has no fault that axe can see`, async ({ page }) => {
          await open(page, address);
          expect(await violations(page)).toEqual([]);
        });
    });

test('open menus, tables and live charts have none either', async ({ page }) => {
  await open(page, '/?domain=cyber');
  await page.getByRole('application').first().focus();
  await page.waitForTimeout(500);
  expect(await violations(page)).toEqual([]);
  for (const button of await page.getByRole('button', { name: 'View as table' }).all()) await button.click();
  await page.getByRole('button', { name: 'Export figure 1' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
