import { strFromU8, unzipSync } from 'fflate';
import { choose, downloaded, readPng, saved } from './files.ts';
import { ledger } from './ledger.ts';
import { expect, facet, figure, open, test } from './test.ts';

const FREQUENCY = /Meetings per/;

test('the menu is worked by keyboard alone', async ({ page }) => {
  await open(page, '/');
  const button = figure(page, FREQUENCY).getByRole('button', { name: 'Export figure 1' });
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(item('PNG')).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(item('PNG 1×')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('SVG')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item('Embed…')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('PNG')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(item('PNG')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(item('PNG')).toBeHidden();
});

test('a finished export is announced and gives the focus back', async ({ page }) => {
  await open(page, '/');
  const chart = figure(page, FREQUENCY);
  const { name } = await saved(page, chart, 'SVG');
  await expect(page.getByRole('status').filter({ hasText: `Saved ${name}` })).toHaveCount(1);
  await expect(chart.getByRole('button', { name: 'Saved: Export figure 1' })).toBeFocused();
});

test('image, table and link go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?domain=cyber');
  const chart = figure(page, FREQUENCY);
  await choose(page, chart, 'Copy image');
  await expect(page.getByRole('status').filter({ hasText: 'Image copied' })).toHaveCount(1);
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((entry) => entry.types),
  );
  expect(types).toEqual(['image/png']);
  await choose(page, chart, 'Copy table');
  await expect(page.getByRole('status').filter({ hasText: 'Table copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Year\t.*\r?\n.*2000\t/s);
  await choose(page, chart, 'Copy link');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${page.url()}#meeting-frequency`);
  // Of a figure that is fetched only when its place comes near, the link leads to it all the same.
  await page.goto(link.replace('meeting-frequency', 'level-over-time'));
  await expect(page.locator('#level-over-time')).toBeInViewport();
  // So it does in a new tab.
  await page.goto('about:blank');
  await open(page, link.replace('meeting-frequency', 'reciprocity').slice(new URL(link).origin.length));
  await expect(page.locator('#reciprocity')).toBeInViewport();
  await expect(page.locator('#reciprocity')).toBeFocused();
  // A filter leaves the reader where he is, whatever figure the address names.
  const track = facet(page, 'Track').getByRole('checkbox').first();
  await track.click();
  await expect(track).toBeChecked();
  await expect(track).toBeFocused();
  await expect(page).toHaveURL(/#reciprocity$/);
});

test('a failure says why, loses nothing, and works at the next try', async ({ page, complaints }) => {
  await open(page, '/');
  const chart = figure(page, FREQUENCY);
  await page.route('**/*.woff2', (route) => route.abort());
  await choose(page, chart, 'PNG 1×');
  await expect(page.getByRole('alert')).toContainText('The fonts for the image did not load.');
  await page.unroute('**/*.woff2');
  const { name } = await downloaded(page, () => page.getByRole('button', { name: 'Try again' }).click());
  expect(name).toMatch(/\.png$/);
  // The browser's own lines about the requests that this test has cut off.
  expect(complaints.splice(0).every((line) => line.includes('net::ERR_FAILED'))).toBe(true);
});

test('an image is designed before it is saved', async ({ page }) => {
  await open(page, '/?domain=cyber');
  await choose(page, figure(page, FREQUENCY), /^Other size/);
  const dialog = page.getByRole('dialog', { name: 'Image of figure 1' });
  await dialog.getByRole('radio', { name: 'Square' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Ấn Độ – Việt Nam');
  await expect(dialog.getByRole('img', { name: 'Preview: Ấn Độ – Việt Nam' })).toBeVisible();
  const { name, bytes } = await downloaded(page, () =>
    dialog.getByRole('button', { name: 'Save PNG' }).click(),
  );
  const png = readPng(bytes);
  expect(name).toMatch(/_square_dark\.png$/);
  expect([png.width, png.height, png.text['Title']]).toEqual([2160, 2160, 'Ấn Độ – Việt Nam']);
  expect(png.colour(5, 60)).toBe('#191816');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('all figures of a view come as one file', async ({ page }) => {
  await open(page, '/?domain=cyber');
  const all = page.getByRole('button', { name: 'The same with PDFs' });
  const { name, bytes } = await downloaded(page, () => all.click());
  expect(name).toMatch(/^india-vietnam_figures_.*_cyber_.*\.zip$/);
  const files = unzipSync(bytes);
  const ending = (suffix: string) => Object.keys(files).filter((path) => path.endsWith(suffix));
  expect(['.svg', '.png', '.pdf', '.csv'].map((suffix) => ending(suffix).length)).toEqual([6, 6, 6, 7]);
  const [first = ''] = ending('.png');
  expect(readPng(Buffer.from(files[first] ?? [])).width).toBe(1700);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(page.url());
  await expect(page.getByRole('status').filter({ hasText: `Saved ${name}` })).toHaveCount(1);
});

test('a figure is cited in the form that is wanted', async ({ page }) => {
  await open(page, '/?domain=cyber');
  await choose(page, figure(page, FREQUENCY), 'Cite');
  const text = page.getByRole('textbox', { name: 'Citation' });
  await expect(text).toHaveValue(new RegExp(`^“Meetings per year.*${ledger.meta.title}`));
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(text).toHaveValue(/^@misc\{meeting-frequency-\d{4},/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true });

  test('the menu is a sheet whose entries a finger can hit', async ({ page }) => {
    await open(page, '/');
    await figure(page, FREQUENCY)
      .getByRole('button', { name: /^Export/ })
      .tap();
    const sheet = page.getByRole('menu', { name: 'Export figure 1' });
    for (const item of await sheet.getByRole('menuitem').all()) {
      const box = await item.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toBeHidden();
  });
});
