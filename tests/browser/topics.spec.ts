import { count, ledger, raises, within } from './ledger.ts';
import { chips, drawn, expect, figure, open, query, test } from './test.ts';

const label = (code: string) => ledger.domains.find((domain) => domain.code === code)?.label ?? code;

test('every topic has a line with its number, and leads to its page with the filters', async ({ page }) => {
  await open(page, '/topics?from=2015');
  const table = page.getByRole('table', { name: /^Topics/ });
  for (const { code } of ledger.domains.slice(0, 4)) {
    const row = table.getByRole('row', { name: label(code) });
    await expect(row.getByRole('cell').first()).toHaveText(String(count(raises(code), within(2015, 2099))));
  }
  await table.getByRole('link', { name: label('cyber') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label('cyber'));
  expect(query(page)).toBe('?from=2015');
});

test('a topic says how often, and from where it comes', async ({ page }) => {
  await open(page, '/topics/cyber');
  const n = count(raises('cyber'));
  await expect(page.getByRole('main')).toContainText(`${n} of the`);
  const first = ledger.engagements.filter(raises('cyber')).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  const section = page.getByRole('region', { name: 'First on record' });
  await section.getByRole('link', { name: first?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '');
});

test('a bar filters the page and says so; the chip takes it back', async ({ page }) => {
  await open(page, '/topics/cyber');
  await drawn(page);
  await figure(page, /Mechanisms that carry it/).getByRole('button', { name: /^Filter by Security Dialogue/ }).click(); // prettier-ignore
  await expect(page).toHaveURL(/mechanism=security-dialogue/);
  await expect(page.getByText('These filters apply to everything below')).toBeVisible();
  await chips(page)
    .getByRole('button', { name: /Security Dialogue/ })
    .click();
  await expect(page).toHaveURL(/\/topics\/cyber$/);
});

test('years are walked over and filtered by with the keyboard', async ({ page }) => {
  await open(page, '/topics/cyber');
  const years = figure(page, /How often it was raised/).getByRole('grid');
  await years.getByRole('button', { name: /^2024: / }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(years.getByRole('button', { name: /^2025: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2025&to=2025/);
});

test('a neighbour leads to its own page', async ({ page }) => {
  await open(page, '/topics/cyber?from=2010');
  await drawn(page);
  await figure(page, /Raised together/).getByRole('link', { name: /^Counter-terrorism: together in/ }).click(); // prettier-ignore
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label('counter-terrorism'));
  expect(query(page)).toBe('?from=2010');
});

test('another topic picked on a card leads to the engagements that raise both', async ({ page }) => {
  await open(page, '/topics/cyber');
  const cards = page.getByRole('region', { name: 'Latest engagements that raise it' });
  await cards
    .getByRole('button', { name: label('maritime') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/engagements\?domain=cyber~maritime&match=all/);
  await expect(page.getByRole('article')).toHaveCount(count(raises('cyber'), raises('maritime')));
});

test('the filter by topic rests and is kept', async ({ page }) => {
  await open(page, '/topics/cyber?domain=space');
  await expect(page.getByRole('main')).toContainText(`${count(raises('cyber'))} of the`);
  await expect(page.getByText('The filter by topic rests on this page')).toBeVisible();
  await drawn(page);
  await figure(page, /Mechanisms that carry it/).getByRole('link', { name: /^Security Dialogue/ }).click(); // prettier-ignore
  expect(query(page)).toBe('?domain=space');
});

test('nothing in view leaves a way out; an unknown topic near matches', async ({ page }) => {
  await open(page, '/topics/cyber?to=2005');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(figure(page, /How often it was raised/)).toBeVisible();
  await open(page, '/topics/cybre');
  await page.getByRole('link', { name: label('cyber') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label('cyber'));
});
