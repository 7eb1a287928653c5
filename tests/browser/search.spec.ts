import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { arrived, chips, open, query, test, expect } from './test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the ledger' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const rows = (page: Page) => dialog(page).getByRole('option');
const active = (page: Page) => dialog(page).getByRole('option', { selected: true });

/** The row that a screen reader is told of is the one that is seen as chosen. */
async function toldOf(page: Page) {
  const id = await field(page).getAttribute('aria-activedescendant');
  expect(id).toBe(await active(page).getAttribute('id'));
}

test('a slash, a name without accents, arrows and Enter lead to an official, and Back returns', async ({
  page,
}) => {
  await open(page, '/?domain=cyber');
  await page.keyboard.press('/');
  // Typed at once: no letter is lost while the search arrives.
  await page.keyboard.type('luong');
  await expect(field(page)).toHaveValue('luong');
  await expect(field(page)).toBeFocused();
  const officials = dialog(page).getByRole('group', { name: 'Officials' });
  await expect(officials.getByRole('option').first()).toContainText('Lương Tam Quang');
  await expect(officials.getByRole('option').first().locator('mark')).toHaveText(['Luong', 'Lương']);
  await toldOf(page);
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('Luong Cuong');
  await toldOf(page);
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('status')).toContainText(/\d+ results: Officials 3/);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await arrived(page);
  await expect(page).toHaveURL(/\/officials\/luong-tam-quang\?domain=cyber$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/\?domain=cyber$/);
});

test('a thing that is found can be a filter, beside those in force', async ({ page }) => {
  await open(page, '/?domain=cyber');
  await page.keyboard.press('Control+k');
  await field(page).fill('luong tam');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/\?domain=cyber&official=luong-tam-quang$/);
  await expect(chips(page)).toContainText('Luong Tam Quang');

  await page.keyboard.press('/');
  await field(page).fill('security dialogue');
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('button', { name: 'Filter by Security Dialogue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mechanism=security-dialogue/);
});

test('the last row leads to as many engagements as it says', async ({ page }) => {
  await open(page, '/method?track=defence');
  await page.getByRole('button', { name: 'Search' }).click();
  await field(page).fill('port call');
  // Summaries and outcomes are searched as soon as they are there.
  await page.waitForLoadState('networkidle');
  const last = rows(page).last();
  await expect(last).toHaveText(/^Engagements with “port call” in their text \(\d+\)$/);
  const n = /\((\d+)\)/.exec((await last.textContent()) ?? '')?.[1];
  await last.click();
  await arrived(page);
  expect(query(page)).toBe('?q=port+call');
  await expect(page.getByRole('main')).toContainText(`${n} engagements`);
});

test('a slash in a field is a slash; Escape gives the focus back', async ({ page }) => {
  await open(page, '/officials');
  const find = page.getByRole('main').getByRole('searchbox').first();
  await find.focus();
  await page.keyboard.type('a/b');
  await expect(find).toHaveValue('a/b');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(find).toBeFocused();
});

test('it says so when nothing is found', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('xyzzy');
  await expect(dialog(page)).toContainText('Nothing on record holds all of these words.');
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

for (const width of [320, 1280])
  test(`the open search has no fault that axe can see and fits, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, '/method');
    await page.keyboard.press('Control+k');
    for (const typed of ['', 'minister', 'xyzzy']) {
      await field(page).fill(typed);
      if (typed !== 'xyzzy') await expect(rows(page).first()).toBeVisible();
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: (where: string) => Promise<AxeResults> } }).axe.run('dialog'),
      );
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
      expect(await dialog(page).evaluate(isWider)).toBe(false);
      expect(await dialog(page).locator('[role=listbox]').evaluate(isWider)).toBe(false);
    }
  });
