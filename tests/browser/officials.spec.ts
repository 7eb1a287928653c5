import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { choose, saved } from './files.ts';
import { ledger } from './ledger.ts';
import { expect, figure, open, query, test } from './test.ts';

const MATRIX = /Who met whom, and how often/;
const NETWORK = /Who met whom, as a network/;

const sideOf = new Map(ledger.officials.map(({ id, side }) => [id, side]));
const nameOf = (id: string) => ledger.officials.find((official) => official.id === id)?.name ?? id;

/** How often each pair is listed, most first. */
function pairs() {
  const met = new Map<string, number>();
  for (const { participants } of ledger.engagements) {
    const ids = [...new Set(participants.map(({ official }) => official))];
    const [first, second] = ledger.meta.parties.map(({ code }) =>
      ids.filter((id) => sideOf.get(id) === code),
    );
    for (const a of first ?? [])
      for (const b of second ?? []) met.set(`${a} ${b}`, (met.get(`${a} ${b}`) ?? 0) + 1);
  }
  return [...met].sort(([, a], [, b]) => b - a).map(([key, n]) => [...key.split(' '), n] as [string, string, number]); // prettier-ignore
}
const [[a, b, n] = ['', '', 0]] = pairs();

test('a number leads to exactly as many engagements, and keeps the filters', async ({ page }) => {
  await open(page, '/officials?from=2010');
  await figure(page, MATRIX)
    .getByRole('link', { name: `${nameOf(a)} and ${nameOf(b)}: ${n} engagements` })
    .click();
  await expect(page.getByRole('main')).toContainText(`${n} engagements`);
  expect(new URL(page.url()).pathname).toBe(`/officials/${a}`);
  expect(query(page)).toBe(`?from=2010&official=${b}`);
});

test('where visits count once, a number leads to as many as it says', async ({ page }) => {
  await open(page, '/officials?count=visits');
  const link = figure(page, MATRIX).getByRole('link', { name: `${nameOf(a)} and ${nameOf(b)}: ` });
  const [, said] = /: (\d+ engagements)/.exec((await link.getAttribute('aria-label')) ?? '') ?? [];
  await link.click();
  expect(query(page)).toBe(`?count=visits&official=${b}`);
  await expect(page.getByRole('main')).toContainText(`${said}, `);
});

test('the keyboard walks over the numbers and lists what is behind one', async ({ page }) => {
  await open(page, '/officials');
  const matrix = figure(page, MATRIX);
  await matrix.getByRole('grid').getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(matrix.getByRole('link').and(page.locator(':focus'))).toHaveAttribute('aria-label', / and .*: \d+ engagement/); // prettier-ignore
  await expect(matrix.getByRole('button', { name: /^show \d+ engagement/ })).toBeVisible();
});

test('all pairs are drawn when asked, and the address says so', async ({ page }) => {
  await open(page, '/officials');
  const matrix = figure(page, MATRIX);
  const cells = matrix.getByRole('link', { name: / and .*: \d+ engagement/ });
  expect(await cells.count()).toBeLessThan(pairs().length);
  await matrix.getByRole('radio', { name: 'all' }).check();
  await expect(page).toHaveURL(/pairs=all/);
  await expect(cells).toHaveCount(pairs().length);
});

test('the network leads to officials, and its table holds the pairs', async ({ page }) => {
  await open(page, '/officials?pairs=all');
  const network = figure(page, NETWORK);
  await choose(page, network, 'View as table');
  await expect(network.getByRole('row')).toHaveCount(pairs().length + 1);
  await choose(page, network, 'View as chart');
  await network.getByRole('link', { name: `${nameOf(a)}: ` }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/officials/${a}`));
});

test('on a phone the pairs are a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/officials');
  await figure(page, MATRIX)
    .getByRole('link', { name: `${nameOf(a)} and ${nameOf(b)}: ${n} engagements` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/officials/${a}\\?official=${b}`));
});

test('the files are byte for byte those that are made without a browser', async ({ page, baseURL }) => {
  const search = '?count=visits&from=2008';
  await open(page, `/officials${search}`);
  const out = await mkdtemp(join(tmpdir(), 'figures-'));
  const script = ['--import', 'tsx', 'scripts/figures.tsx', '--out', out, '--query', search, '--site', `${baseURL}/`]; // prettier-ignore
  await promisify(execFile)(process.execPath, script);
  for (const title of [MATRIX, NETWORK]) {
    const { name, bytes } = await saved(page, figure(page, title), 'SVG');
    expect(bytes.equals(await readFile(join(out, name))), name).toBe(true);
  }
});

test('the list begins with forty; the rest stands in the page for its search, for paper and for who asks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/officials');
  const list = page.getByRole('table', { name: 'Officials with an engagement in view' });
  const names = list.getByRole('link');
  await expect(names).toHaveCount(40);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => names.count()).toBeGreaterThan(100);
  await page.emulateMedia({ media: 'screen' });
  await expect(names).toHaveCount(40);
  const rest = list.locator('[hidden="until-found"]');
  expect(await rest.getByRole('link', { includeHidden: true }).count()).toBeGreaterThan(100);
  await page.getByRole('button', { name: /^Show all \d+ officials$/ }).press('Enter');
  await expect(names.nth(40)).toBeFocused();
  await page.getByRole('button', { name: 'Show the first 40 only' }).click();
  await rest.dispatchEvent('beforematch');
  await expect.poll(() => names.count()).toBeGreaterThan(100);
});
