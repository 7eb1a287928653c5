import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { count, ledger, raises } from './ledger.ts';
import { look, textOf } from './png.ts';
import { arrived, choose, figure, open, option, query, test, expect } from './test.ts';

const menu = async (page: Page, n: number, entry: string | RegExp) => {
  await page.getByRole('button', { name: `Export figure ${n}` }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menu').getByRole('menuitem', { name: entry }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
};

test('from the overview to an official and back, to a chart that proves itself', async ({ page }) => {
  await open(page, '/');
  await choose(await option(page, 'Topic', 'Cyber security'));
  await choose(await option(page, 'Topic', 'Maritime security'));
  const either = count((engagement) => raises('cyber')(engagement) || raises('maritime')(engagement));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${either} engagements`);

  const latest = page.getByRole('region', { name: 'Latest engagements' }).getByRole('article').first();
  const title = await latest.getByRole('heading').innerText();
  await latest.getByRole('link', { name: title }).click();
  await arrived(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const engagement = ledger.engagements.find((each) => page.url().includes(`/engagements/${each.id}`))!;
  await expect(page.getByRole('main')).toContainText(engagement.summary);

  const lead = engagement.participants.find(({ part }) => part === 'lead')!;
  const official = ledger.officials.find(({ id }) => id === lead.official)!;
  await page.getByRole('main').getByRole('link', { name: official.name }).first().click();
  await arrived(page);
  await expect(page).toHaveURL(new RegExp(`/officials/${official.id}\\?`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(official.name);
  await expect(page.getByRole('main')).toContainText(lead.role!);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${either} engagements`);
  expect(query(page)).toBe('?domain=cyber~maritime');

  const shown = await figure(page, /^1 /).getByRole('heading', { level: 2 }).innerText();
  const image = await menu(page, 1, 'PNG 2×');
  expect(image.name).toMatch(/^india-vietnam_meeting-frequency_.*cyber.*\.png$/);
  const { width, colours } = look(image.content);
  expect(width).toBe(1700);
  expect(colours).toBeGreaterThan(20);
  const text = textOf(image.content);
  expect(text['Title']).toBe(shown.replace(/^\d+\s+/, ''));
  expect(JSON.stringify(text)).toContain('domain=cyber~maritime');
});

test('the CSV holds the numbers of the table on the page', async ({ page }) => {
  await open(page, '/?domain=cyber~maritime&from=2014');
  const part = figure(page, /^1 /);
  await part.getByRole('button', { name: 'View as table' }).click();
  const cells = await part
    .getByRole('table')
    .evaluate((table) =>
      [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    );
  const { name, content } = await menu(page, 1, /^CSV.*numbers/);
  expect(name).toMatch(/\.csv$/);
  const lines = content.toString('utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(lines, { comments: '#', skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.slice(0, cells.length)).toEqual(cells);
  const sum = data
    .slice(1)
    .flatMap((row) => row.slice(1))
    .map(Number)
    .filter((n) => n > 0);
  expect(sum.length).toBeGreaterThan(10);
});

test('the CSV of rows holds exactly the engagements behind the figure', async ({ page }) => {
  await open(page, '/?domain=cyber');
  const { content } = await menu(page, 1, /^CSV.*rows/);
  const text = content.toString('utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    comments: '#',
    skipEmptyLines: true,
  });
  const ids = ledger.engagements
    .filter(raises('cyber'))
    .filter(({ date }) => !date.includes('X'))
    .map(({ id }) => id);
  expect(data.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('clicking a legend entry or a bar filters by it, and again removes it', async ({ page }) => {
  await open(page, '/');
  const legend = page.getByRole('list', { name: /^Legend of Meetings/ });
  await legend.getByRole('button', { name: /^Security/ }).click();
  await expect(page).toHaveURL(/\?track=security$/);
  await legend.getByRole('button', { name: /^Security/ }).click();
  await expect(page).not.toHaveURL(/track/);
});
