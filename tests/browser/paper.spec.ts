import { choose, saved } from './files.ts';
import { expect, figure, open, test } from './test.ts';
import { readPdf } from '../../src/export/testing/pdf.ts';

const FREQUENCY = /^1 /;

test('a PDF from the menu holds the figure as text, with its fonts, in the size of the figure', async ({
  page,
}) => {
  await open(page, '/?domain=cyber');
  const { name, bytes } = await saved(page, figure(page, FREQUENCY), 'PDF');
  expect(name).toMatch(/_cyber_v[\d.]+\.pdf$/);
  const { text, box, fonts, embedded, info, images } = readPdf(bytes);
  expect(box).toEqual([0, 0, 637.5, 450]);
  expect(text).toContain('Meetings per year');
  expect(text).toContain('Source: Engagement Ledger');
  expect(embedded).toBe(fonts.length);
  expect(images).toBe(0);
  expect(info.Keywords).toContain('/?domain=cyber');
});

test('letters of an SVG become outlines by choice', async ({ page }) => {
  await open(page, '/?domain=cyber');
  await choose(page, figure(page, FREQUENCY), 'Other size, title or colours…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'As outlines' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('_outlines.svg');
});

test('a report prints only on request, and paper states address, day and filters', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, '/report?domain=cyber');
  await expect(page.locator('html[data-printed]')).toHaveCount(0);
  const rows = page.getByRole('region', { name: /^All \d+ engagements$/ }).getByRole('row');
  const first = await rows.nth(1).getByRole('cell').last().innerText();
  expect(first.split(', ')[0]).toBe('1');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(/report\?domain=cyber, printed on .*Topic: Cyber security/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
}); // prettier-ignore
