import { expect, figure, open, query, test } from './test.ts';

const LINE = '2014-09-15-mukherjee-sang-talks';
const HANDOVER = '2022-06-09-guard-boats-handover';

test('an outcome says what became of it, and leads to the engagement that took it up', async ({ page }) => {
  await open(page, '/outcomes?kind=credit-line');
  const row = page.getByRole('listitem').filter({ hasText: 'USD 100 million for defence equipment' });
  await expect(row).toContainText('Taken up');
  await row.getByRole('link', { name: /hands over 12 high-speed guard boats/ }).click();
  await expect(page).toHaveURL(new RegExp(`/engagements/${HANDOVER}`));
  const facts = page.getByRole('region', { name: 'What the record says' });
  await expect(facts).toContainText('Takes up');
  await facts.getByRole('link', { name: /USD 100 million defence credit line/ }).click();
  await expect(page).toHaveURL(new RegExp(`/engagements/${LINE}`));
  await expect(page.getByRole('region', { name: 'What the record says' })).toContainText('Taken up by');
});

test('the list is grouped and narrowed by what stands above it, and the address says so', async ({
  page,
}) => {
  await open(page, '/outcomes?track=defence');
  const list = page.getByRole('region', { name: 'Every outcome' });
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText(/^Agreement \d+$/);
  await list.getByRole('radio', { name: 'year' }).check();
  await list.getByRole('radio', { name: 'no later record' }).check();
  await list.getByRole('radio', { name: 'Offer' }).check();
  expect(query(page)).toBe('?group=year&kind=offer&status=open&track=defence');
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText(/^20\d\d \d+$/);
  const rows = await list.getByRole('listitem').count();
  await expect(list.getByText('No later record', { exact: true })).toHaveCount(rows);
  await page.goBack();
  await expect(page).toHaveURL(/\?group=year&status=open&track=defence$/);
});

test('a long group shows its latest and the rest on demand; a group alone stands there whole', async ({
  page,
}) => {
  await open(page, '/outcomes');
  const group = page.getByRole('region', { name: /^Agreement, \d+$/ });
  await expect(group.getByRole('button', { name: /^Show \d+ more$/ })).toBeVisible();
  const rows = () => group.locator('> ul > li').count();
  const few = await rows();
  await group.getByRole('button').click();
  const all = await rows();
  expect(all).toBeGreaterThan(few);
  await open(page, '/outcomes?kind=agreement');
  await expect(group.getByRole('button')).toHaveCount(0);
  expect(await rows()).toBe(all);
});

test('a thread is walked by keys and its engagements lead to their pages with the filters', async ({
  page,
}) => {
  await open(page, '/outcomes?from=2014');
  const drawing = figure(page, /What became of what was agreed/);
  const thread = drawing.getByRole('link', {
    name: /^USD 100 million for defence equipment \(Credit line\)/,
  });
  await thread.focus();
  await page.keyboard.press('End');
  await expect(
    drawing.getByRole('link', { name: /^India hands over 12 high-speed guard boats/ }).first(),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/engagements/${HANDOVER}\\?from=2014`));
});

test('the figure has its numbers as a table', async ({ page }) => {
  await open(page, '/outcomes?mechanism=oil-and-gas');
  const drawing = figure(page, /What became of what was agreed/);
  await drawing.getByRole('button', { name: 'View as table' }).click();
  await expect(drawing.getByRole('row').filter({ hasText: 'an eighth time' })).toContainText(
    'Eighth extension',
  );
});
