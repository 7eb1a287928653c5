import { count, ledger, raises, within } from './ledger.ts';
import { chips, choose, facet, figure, filters, open, option, query, test, expect } from './test.ts';

const heading = { level: 1 } as const;
const domain = (code: string) => ledger.domains.find((each) => each.code === code)!.label;

test('a filter narrows the view, stands in the address and on a chip, and Back undoes it', async ({
  page,
}) => {
  await open(page, '/');
  await choose(await option(page, 'Topic', domain('cyber')));
  await expect(page.getByRole('heading', heading)).toContainText(`${count(raises('cyber'))} engagements`);
  expect(query(page)).toBe('?domain=cyber');
  await expect(chips(page).getByRole('button', { name: /Remove.*Cyber security/ })).toBeVisible();

  await choose(await option(page, 'Track', 'Defence'));
  expect(query(page)).toBe('?domain=cyber&track=defence');
  await page.goBack();
  expect(query(page)).toBe('?domain=cyber');
  await expect(page.getByRole('heading', heading)).toContainText(`${count(raises('cyber'))} engagements`);
  await page.goBack();
  expect(query(page)).toBe('');
  await expect(chips(page)).toHaveCount(0);
});

test('every option says what it would give, whatever else of its own facet is chosen', async ({ page }) => {
  await open(page, '/?track=defence');
  for (const { code, label } of ledger.tracks) {
    const n = ledger.engagements.filter(({ track }) => track === code).length;
    await expect(
      facet(page, 'Track').getByRole('checkbox', { name: `${label} ${n}`, exact: true }),
    ).toBeVisible();
  }
  const n = count(raises('maritime'), ({ track }) => track === 'defence');
  await expect(await option(page, 'Topic', domain('maritime'))).toHaveAccessibleName(
    `${domain('maritime')} ${n}`,
  );
});

test('two domains give what raises either, or both where all is chosen', async ({ page }) => {
  await open(page, '/?domain=cyber~maritime');
  const either = count((engagement) => raises('cyber')(engagement) || raises('maritime')(engagement));
  await expect(page.getByRole('heading', heading)).toContainText(`${either} engagements`);
  await choose(facet(page, 'Topic').getByRole('radio', { name: 'all of the chosen' }));
  const both = count(raises('cyber'), raises('maritime'));
  await expect(page.getByRole('heading', heading)).toContainText(`${both} engagements`);
  expect(query(page)).toBe('?domain=cyber~maritime&match=all');
});

test('chips and panel stay in sight down the page; a chip removes its value, and clear all everything', async ({
  page,
}) => {
  await open(page, '/?domain=cyber~maritime&host=VN&from=2015');
  await page.getByRole('link', { name: '6 Hosts' }).click();
  const hosts = figure(page, /Who hosts/);
  await expect(hosts).toBeFocused();
  const [top, bar] = [await hosts.boundingBox(), await chips(page).boundingBox()];
  expect(top!.y, 'the figure begins below the chips').toBeGreaterThan(bar!.y + bar!.height);
  await expect(facet(page, 'Years')).toBeInViewport();
  await chips(page)
    .getByRole('button', { name: /Remove.*Cyber security/ })
    .click();
  expect(query(page)).toBe('?domain=maritime&from=2015&host=VN');
  await chips(page)
    .getByRole('button', { name: /Remove.*2015/ })
    .click();
  expect(query(page)).toBe('?domain=maritime&host=VN');
  await chips(page).getByRole('button', { name: 'Clear all' }).click();
  expect(query(page)).toBe('');
});

test('years are chosen by two fields or by two handles, with the keyboard too', async ({ page }) => {
  await open(page, '/');
  const years = facet(page, 'Years');
  await years.getByRole('textbox', { name: 'Years: first' }).fill('2014');
  await years.getByRole('textbox', { name: 'Years: first' }).press('Enter');
  await expect(page).toHaveURL(/\?from=2014$/);
  const last = years.getByRole('slider', { name: 'Years: last' });
  await last.focus();
  await last.press('ArrowLeft');
  await last.press('ArrowLeft');
  await expect(page).toHaveURL(/\?from=2014&to=2024$/);
  await expect(page.getByRole('heading', heading)).toContainText(`${count(within(2014, 2024))} engagements`);
  await page.goBack();
  await expect(page).toHaveURL(/\?from=2014$/);
});

test('words are found without their accents, and typing adds one step for Back', async ({ page }) => {
  await open(page, '/engagements');
  const search = filters(page).getByRole('searchbox');
  await search.pressSequentially('Luong Tam Quang');
  await search.press('Enter');
  await expect(page).toHaveURL(/q=Luong\+Tam\+Quang/);
  const link = page.getByRole('main').getByRole('link', { name: 'Second India–Vietnam Security Dialogue' });
  await expect(link).toBeVisible();
  const met = count(({ participants }) =>
    participants.some(({ official }) => official === 'luong-tam-quang'),
  );
  await expect(page.getByRole('article')).toHaveCount(met);
  await open(page, `/engagements?q=${encodeURIComponent('Lương Tam Quang')}`);
  await expect(link).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(met);
  await open(page, '/engagements?q=luong%20tam%20quang%20nowhere');
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('rubbish in an address is dropped, told once and cleared from the address', async ({ page }) => {
  await open(page, '/?domain=cyber~alchemy&from=20x4&colour=red&unit=fortnight');
  const notice = page.getByRole('status').filter({ hasText: 'Part of the address meant nothing here' });
  await expect(notice).toContainText('alchemy');
  await expect(notice).toContainText('20x4');
  await expect(page).toHaveURL(/\/\?domain=cyber$/);
  await expect(page.getByRole('heading', heading)).toContainText(`${count(raises('cyber'))} engagements`);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a shared address shows the same view to another reader', async ({ page, browser }) => {
  await open(page, '/');
  await choose(await option(page, 'Topic', domain('maritime')));
  await choose(page.getByRole('group', { name: 'Unit of time' }).getByRole('radio', { name: 'Quarter' }));
  await page.getByRole('combobox', { name: /Stack by/ }).selectOption('level');
  await expect(page).toHaveURL(/by=level&domain=maritime&unit=quarter/);
  const view = async (of: typeof page) => [
    await of.getByRole('heading', heading).innerText(),
    await of.getByRole('img', { name: /^Meetings per/ }).getAttribute('aria-label'),
    await of
      .getByRole('list', { name: /^Legend of/ })
      .first()
      .innerText(),
  ];
  const other = await (await browser.newContext()).newPage();
  await open(other, page.url());
  expect(await view(other)).toEqual(await view(page));
  await other.context().close();
});

test('where nothing is left, the page names the filter to remove and does it', async ({ page }) => {
  await open(page, '/?domain=cyber&from=2000&to=2001');
  await expect(page.getByText('No engagement meets all of these filters.')).toBeVisible();
  const way = page.getByRole('button', { name: /^Without Topic/ });
  await expect(way).toContainText(`${count(within(2000, 2001))} engagements`);
  await way.click();
  await expect(page).toHaveURL(/\?from=2000&to=2001$/);
  await expect(page.getByRole('heading', heading)).toContainText(`${count(within(2000, 2001))} engagements`);
});

test('meetings inside a visit are counted with it where visits count once', async ({ page }) => {
  await open(page, '/');
  await choose(page.getByRole('group', { name: 'Count' }).getByRole('radio', { name: 'visits once' }));
  await expect(page).toHaveURL(/\?count=visits$/);
  const roots = ledger.engagements.filter(({ partOf }) => partOf === null).length;
  await expect(page.getByRole('heading', heading)).toContainText(`${roots} engagements`);
});

test('the number in view is announced, politely', async ({ page }) => {
  await open(page, '/');
  await choose(await option(page, 'Topic', domain('cyber')));
  const said = page.getByRole('status').filter({ hasText: `${count(raises('cyber'))} engagements in view` });
  await expect(said).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('filters are a sheet that says what it leaves', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const domains = sheet.getByRole('region', { name: 'Topic', exact: true });
    await domains.getByRole('button', { name: / more$/ }).click();
    await choose(domains.getByRole('checkbox', { name: new RegExp(`^${domain('cyber')} `) }));
    await sheet.getByRole('button', { name: `Show ${count(raises('cyber'))} engagements` }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters, 1 active' })).toBeVisible();
    expect(query(page)).toBe('?domain=cyber');
  });
});
