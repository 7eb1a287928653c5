import type { Page } from '@playwright/test';
import { arrived, filters, open, test, expect } from './test.ts';

/** Finds an engagement as a reader would: by words, among the cards. */
async function find(page: Page, words: string, title: string | RegExp) {
  await open(page, '/engagements');
  const search = filters(page).getByRole('searchbox');
  await search.fill(words);
  await search.press('Enter');
  await page.getByRole('article').getByRole('link', { name: title }).first().click();
  await arrived(page);
}

/** What the page says of a kind of fact. */
const fact = (page: Page, name: string) =>
  page.getByRole('region', { name: 'What the record says' }).getByRole('definition').locator(
    `xpath=self::*[preceding-sibling::dt[1][normalize-space()="${name}"]]`,
  ); // prettier-ignore

async function hasSources(page: Page, least = 1) {
  const reports = page.getByRole('main').getByRole('link', { name: /report|^https?:/i });
  await expect.poll(() => reports.count()).toBeGreaterThanOrEqual(least);
  await expect(reports.first()).toHaveAttribute('href', /^https?:/);
}

test('the second Security Dialogue: when, where, who, and what was raised', async ({ page }) => {
  await find(page, 'second security dialogue', /^Second India–Vietnam Security Dialogue/);
  const main = page.getByRole('main');
  await expect(main).toContainText('13 September 2022');
  await expect(main).toContainText('New Delhi');
  await expect(main).toContainText('Luong Tam Quang');
  for (const topic of ['Cyber security', 'Maritime security', 'Counter-terrorism', 'UN peacekeeping'])
    await expect(main.getByRole('link', { name: topic }).first()).toBeVisible();
  await expect(main.getByText(/^Supported by 1, 2 and 3 of 4$/).first()).toBeAttached();
  await hasSources(page, 3);
});

test('the third Security Dialogue, with both calls made around it', async ({ page }) => {
  await find(page, 'third security dialogue', /^Third India–Vietnam Security Dialogue/);
  const main = page.getByRole('main');
  await expect(main).toContainText('5 December 2024');
  await expect(main).toContainText('Hanoi');
  await hasSources(page);
  await expect(main.getByRole('link', { name: /Kapoor calls on Minister/ })).toBeVisible();
  await open(page, '/engagements?from=2024&to=2024&official=pavan-kapoor');
  for (const call of [/Kapoor.*Minister of Public Security/, /Kapoor.*Bui Thanh Son/])
    await expect(page.getByRole('article').getByRole('link', { name: call })).toBeVisible();
});

test('Luong Tam Quang was deputy minister in 2022 and minister in 2024', async ({ page }) => {
  await open(page, '/officials/luong-tam-quang');
  const main = page.getByRole('main');
  await expect(main).toContainText('Deputy Minister of Public Security');
  await expect(main).toContainText(/(?<!Deputy )Minister of Public Security/);
  const card = (title: RegExp) => page.getByRole('article').filter({ hasText: title }).last();
  await expect(card(/Second India–Vietnam Security Dialogue/)).toContainText(
    'Luong Tam Quang, Deputy Minister of Public Security',
  );
  await expect(card(/Pavan Kapoor calls on Minister/)).toContainText(
    'Luong Tam Quang, Minister of Public Security',
  );
});

test('Phan Van Giang was chief of the general staff in 2019 and defence minister in 2021', async ({
  page,
}) => {
  await open(page, '/engagements?official=phan-van-giang&from=2019&to=2019');
  await expect(
    page
      .getByRole('article')
      .filter({ hasText: /Phan Van Giang, .*Chief of (?:the )?General Staff/ })
      .first(),
  ).toBeVisible();
  await open(page, '/engagements?official=phan-van-giang&from=2021&to=2021');
  await expect(
    page
      .getByRole('article')
      .filter({ hasText: /Phan Van Giang, .*Minister of National Defence/ })
      .first(),
  ).toBeVisible();
  await open(page, '/officials/phan-van-giang');
  await expect(page.getByRole('main')).toContainText(/Chief of (?:the )?General Staff/);
  await expect(page.getByRole('main')).toContainText('Minister of National Defence');
});

test('the memorandum of 2016 is known to the year, and drawn so', async ({ page }) => {
  await open(page, '/engagements/2016-mou-nscs-mps');
  await expect(fact(page, 'Date').first()).toHaveText('2016');
  await hasSources(page);
  await open(page, '/?from=2016&to=2016&unit=month&q=memorandum');
  await expect(page.getByRole('list', { name: /^Legend of Meetings/ })).toContainText('not known');
  await expect(page.getByText(/known (?:only )?to the year/).first()).toBeVisible();
});

test('the first Security Dialogue is known to the month', async ({ page }) => {
  await open(page, '/engagements/2018-04-security-dialogue-1');
  await expect(fact(page, 'Date').first()).toHaveText('April 2018');
  await hasSources(page);
});
