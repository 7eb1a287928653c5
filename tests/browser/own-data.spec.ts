import { expect, open, query, test } from './test.ts';
import type { Page } from '@playwright/test';

const DATASET = 'tests/fixtures/ruritania-graustark.json';
const TABLE = `When,What,Where
2020-05-04,Border Talks in spring,Streslau
2021-05-04,Border Talks in summer,Edelweiss
never,Border Talks that nobody remembers,Streslau
`;

const opened = (page: Page) => page.getByRole('region', { name: 'Whose data is shown' });
const sentence = (page: Page) => page.getByRole('heading', { level: 1 });

test('a dataset of another pair is shown in place of the ledger, kept, found again, and left', async ({ page }) => {
  await open(page, '/?domain=cyber');
  await page.getByRole('button', { name: 'Open data' }).click();
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(DATASET);

  await expect(opened(page)).toContainText('Ledger of Ruritania and Graustark', { timeout: 15_000 });
  await expect(sentence(page)).toContainText('9 engagements between Ruritania and Graustark, 2015–2022');
  expect(query(page)).toMatch(/^\?data=own:\w+$/);

  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByRole('button', { name: 'Remove from this browser' })).toBeVisible();
  await page.reload();
  await expect(sentence(page)).toContainText('between Ruritania and Graustark');
  await page.getByRole('link', { name: 'Engagements', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Royal visit to Streslau' })).toBeVisible();

  await page.getByRole('button', { name: 'Remove from this browser' }).click();
  await expect(page.getByRole('button', { name: 'Keep in this browser' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('The dataset of this address is not in this browser')).toBeVisible();
  expect(query(page)).toBe('');
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(sentence(page)).toContainText('between India and Vietnam');
}); // prettier-ignore

test('the columns of a table are named, its bad row is told, its good ones are shown', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Open data' }).click();
  const dialog = page.getByRole('dialog');
  const file = { name: 'talks.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await dialog.locator('input[type="file"]').setInputFiles(file);

  const holds = (column: string) => dialog.getByLabel(`What “${column}” holds`);
  await holds('When').selectOption('Date');
  await holds('What').selectOption('Title');
  await holds('Where').selectOption('City');
  await dialog.getByRole('button', { name: 'Open the table' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Each side needs a name and a code');
  await dialog.getByLabel('First side').fill('Ruritania');
  await dialog.getByLabel('Code of the first').fill('xr');
  await dialog.getByLabel('Second side').fill('Graustark');
  await dialog.getByLabel('Code of the second').fill('xg');
  await dialog.getByRole('button', { name: 'Open the table' }).click();

  await expect(dialog.getByRole('row', { name: /^4 / })).toContainText('never');
  await dialog.getByRole('button', { name: 'Open the 2 good rows' }).click();
  await expect(sentence(page)).toContainText('2 engagements between Ruritania and Graustark, 2020–2021');
  await opened(page).getByRole('button', { name: '1 row left out' }).click();
  await expect(dialog).toContainText('never');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Back to the India–Vietnam ledger' }).click();
  await expect(sentence(page)).toContainText('between India and Vietnam');
});
