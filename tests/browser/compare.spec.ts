import { count, ledger, raises, within } from './ledger.ts';
import { expect, figure, open, query, test } from './test.ts';

const label = (code: string) => ledger.domains.find((domain) => domain.code === code)?.label ?? code;
const [cyber, sea] = [count(raises('cyber')), count(raises('maritime'))];

test('two topics are compared in a sentence, in numbers and in what both raise', async ({ page }) => {
  await open(page, '/compare?a=domain:cyber&b=domain:maritime');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(`${label('cyber')} was raised in ${cyber} engagements`);
  await expect(heading).toContainText(`in ${sea}`);
  const both = count(raises('cyber'), raises('maritime'));
  await expect(page.getByRole('main')).toContainText(`${both} engagements are on both sides`);
  const table = page.getByRole('table', { name: 'A and B in numbers' });
  await expect(table.getByRole('row', { name: /^Engagements/ }).getByRole('cell')).toHaveText([String(cyber), String(sea), `+${sea - cyber}`]); // prettier-ignore
  await page.getByRole('button', { name: `show the ${both}` }).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') })
      .first(),
  ).toBeVisible();
});

test('without a choice the last full years stand against those before; another pair is one click', async ({ page }) => {
  await open(page, '/compare');
  const [earlier, later] = [count(within(2016, 2020)), count(within(2021, 2025))];
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`2016–2020 has ${earlier} engagements, 2021–2025 ${later}`); // prettier-ignore
  await page.getByRole('radio', { name: 'tracks' }).check();
  await expect(page).toHaveURL(/\?a=track:\w+&b=track:\w+$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/compare$/);
}); // prettier-ignore

test('a side is changed by its list and by all filters; the sides change places', async ({ page }) => {
  await open(page, '/compare?a=domain:cyber&b=domain:maritime');
  await page.getByLabel('B, Topic').selectOption({ value: 'space' });
  expect(query(page)).toBe('?a=domain:cyber&b=domain:space');
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  expect(query(page)).toBe('?a=domain:space&b=domain:cyber');
  await page.getByRole('button', { name: 'All filters of B' }).click();
  const sheet = page.getByRole('dialog', { name: 'All filters of B' });
  await sheet.getByRole('region', { name: 'Track', exact: true }).getByRole('checkbox', { name: 'Defence' }).check();
  await expect(page).toHaveURL(/b=domain:cyber;track:defence$/);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: /^B: / }).getByRole('button', { name: /Defence/ }).click();
  await expect(page).toHaveURL(/b=domain:cyber$/);
}); // prettier-ignore

test('a bar filters both sides, and says what is behind it', async ({ page }) => {
  await open(page, '/compare?a=domain:cyber&b=domain:maritime');
  const years = figure(page, /How often each met/).getByRole('grid');
  const n = count(raises('maritime'), within(2018, 2018));
  await years.getByRole('button', { name: `B, 2018: ${n} engagements` }).focus();
  await expect(figure(page, /How often each met/)).toContainText('Behind B, 2018:');
  const topics = figure(page, /Topics raised/).locator('[data-highlight]');
  await expect(topics).toContainText(`${n} of ${sea}`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/&from=2018&to=2018$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`in ${n}:`);
});

test('small pictures are of topics, tracks or levels, of both sides alike', async ({ page }) => {
  await open(page, '/compare?a=domain:cyber&b=domain:maritime');
  await figure(page, /A: .*by year and topic/).getByRole('radio', { name: 'level' }).check();
  await expect(page).toHaveURL(/panels=level/);
  await expect(figure(page, /B: .*by year and level/)).toBeVisible();
}); // prettier-ignore

test('what an address cannot mean is left out, and told', async ({ page }) => {
  await open(page, '/compare?a=domain:cyber~nonsense;unit:month&b=track:defence');
  expect(query(page)).toBe('?a=domain:cyber&b=track:defence');
  const notice = page.getByRole('status').filter({ hasText: 'meant nothing here' });
  await expect(notice).toContainText('a = unit:month, a = domain:nonsense');
});

test('an exported figure names both sides', async ({ page }) => {
  await open(page, '/compare?a=domain:cyber&b=domain:maritime');
  const topics = figure(page, /Topics raised/);
  await topics.getByRole('button', { name: /Export/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /SVG/ }).click();
  expect((await saved).suggestedFilename()).toMatch(/compare-topics_cyber-security-vs-maritime-security_.*\.svg$/);
}); // prettier-ignore

test('a page and a filtered view lead to their comparison; the other side is one choice away', async ({ page }) => {
  await open(page, '/topics/cyber?from=2018');
  await page.getByRole('link', { name: 'Compare…' }).click();
  expect(query(page)).toBe('?a=domain:cyber&b=all&from=2018');
  await page.getByLabel('B, Topic').selectOption({ value: 'maritime' });
  expect(query(page)).toBe('?a=domain:cyber&b=domain:maritime&from=2018');
  await open(page, '/?from=2018&track=defence');
  await page.getByRole('link', { name: 'Compare…' }).click();
  expect(query(page)).toBe('?a=from:2018;track:defence&b=all');
}); // prettier-ignore
