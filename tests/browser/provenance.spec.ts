import type { Engagement } from '#model/dataset.ts';
import { ledger } from './ledger.ts';
import { arrived, figure, open, test, expect } from './test.ts';

const publisherOf = new Map(ledger.sources.map((source) => [source.id, source.publisher]));
const find = (condition: (engagement: Engagement) => boolean) => {
  const found = ledger.engagements.find(condition);
  if (!found) throw new Error('no engagement to try this with');
  return found;
};

test('beside a fact stand those who say so, and no others', async ({ page }) => {
  const { id, sources } = find(
    (e) => e.sources.length > 2 && e.sources.some(({ supports }) => !supports.includes('date')) && e.place !== null,
  );
  await open(page, `/engagements/${id}`);
  const button = page.getByRole('button', { name: /for: Date\. Who says so/ });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const list = page.locator(`#${await button.getAttribute('aria-controls')}`).getByRole('listitem');
  const expected = sources
    .filter(({ supports }) => supports.includes('date'))
    .map(({ source }) => publisherOf.get(source) ?? '');
  await expect(list).toHaveCount(expected.length);
  for (const [i, publisher] of expected.entries()) await expect(list.nth(i)).toContainText(publisher);
  for (const link of await list.getByRole('link').all()) {
    await expect(link).toHaveAttribute('href', /^https?:/);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
}); // prettier-ignore

test('cards mark conflicts and low confidence, and both can be filtered by', async ({ page }) => {
  for (const [query, mark, test_] of [
    ['confidence=low', 'low confidence', (e: Engagement) => e.confidence === 'low'],
    ['conflict=yes', '≠', (e: Engagement) => e.conflicts.length > 0],
  ] as const) {
    await open(page, `/engagements?${query}`);
    const cards = page.getByRole('article');
    await expect(cards).toHaveCount(ledger.engagements.filter(test_).length);
    await expect(cards.filter({ hasText: mark })).toHaveCount(await cards.count());
  }
});

test('a number leads to exactly the engagements that it counts, by keys and by pointer', async ({ page }) => {
  await open(page, '/?unit=quarter');
  const frequency = figure(page, /Meetings per quarter/);
  await frequency.getByRole('application').focus();
  await page.keyboard.press('End');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const spoken = await frequency.getByRole('status').filter({ hasText: /:/ }).innerText();
  const number = /: (\d+)\.$/.exec(spoken)?.[1];
  expect(number).toBeDefined();
  await frequency.getByRole('button', { name: new RegExp(`^show ${number} engagement`) }).click();
  await expect(frequency.getByText(/^Behind /)).toContainText(spoken.slice(0, spoken.lastIndexOf(':')));
  await expect(frequency.getByRole('link')).toHaveCount(Number(number));

  const cells = figure(page, /When each topic was raised/);
  const cell = cells.getByRole('button', { name: /^Maritime security, 2018: \d+ engagements/ });
  const [, n] = /: (\d+)/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
  await cell.hover();
  await cells.getByRole('button', { name: `show ${n} engagements` }).click();
  await expect(cells.getByRole('link')).toHaveCount(Number(n));
  await cells.getByRole('link').first().click();
  await arrived(page);
  expect(page.url()).toContain('/engagements/2018');
});

test('structured data says what the page shows, is refused by no policy, and leaves with the page', async ({ page, baseURL }) => {
  const blocks = async () =>
    (await page.locator('script[type="application/ld+json"]').allTextContents()).map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
  const [someone] = ledger.officials;
  if (!someone) throw new Error('no official');
  const { id, title } = find((e) => e.participants.length > 1);
  for (const [address, type, path, name] of [
    [`/engagements/${id}?from=2000`, 'Event', `/engagements/${id}`, title],
    [`/officials/${someone.id}`, 'Person', `/officials/${someone.id}`, someone.name],
    ['/method', 'Dataset', '/method', ledger.meta.title],
  ] as const) {
    await open(page, address);
    await expect.poll(async () => (await blocks()).length).toBe(1);
    expect((await blocks())[0]).toMatchObject({ '@type': type, '@id': `${baseURL}${path}`, name });
  }
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click();
  await arrived(page);
  await expect.poll(blocks).toEqual([]);
}); // prettier-ignore

test('every published file is listed with its checksum, and is what the checksum says', async ({ page }) => {
  await open(page, '/method#downloads');
  const row = page.getByRole('row', { name: /engagements\.csv/ });
  const [address, listed] = [
    await row.getByRole('link').getAttribute('href'),
    await row.locator('code').innerText(),
  ];
  const actual = await page.evaluate(async (url) => {
    const bytes = await (await fetch(url)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }, address ?? '');
  expect(actual).toBe(listed);
});

test('thin years are said to be thin; a year is chosen by a click, shown, and taken back by another', async ({ page }) => {
  await open(page, '/method#coverage');
  const coverage = figure(page, /How well each year is reported/);
  await expect(coverage).toContainText('the record is thin');
  const year = coverage.getByRole('button', { name: /^2015: \d+ engagements/ });
  const [, n] = /: (\d+)/.exec((await year.getAttribute('aria-label')) ?? '') ?? [];
  await year.click();
  await expect(page).toHaveURL(/\/method\?from=2015&to=2015#coverage$/);
  await expect(coverage).toContainText(`n = ${n}.`);
  await expect(page.getByRole('button', { name: /^Remove .*2015/ })).toBeVisible();
  await year.click();
  await expect(page).toHaveURL(/\/method#coverage$/);
  await expect(page.getByRole('button', { name: /^Remove .*2015/ })).toHaveCount(0);
}); // prettier-ignore

test('the roles of an official say who says so, and mark what rests on little', async ({ page }) => {
  const weak = new Set(ledger.sources.filter(({ tier }) => tier === 'aggregator').map(({ id }) => id));
  const { participants } = find((e) => {
    const says = e.sources.filter(({ supports }) => supports.includes('participants'));
    return (
      says.length === 1 &&
      weak.has(says[0]?.source ?? '') &&
      e.participants.some((p) => p.role !== null && ledger.engagements.filter((o) => o.participants.some((q) => q.official === p.official)).length === 1)
    );
  });
  const once = participants.find(
    (p) => p.role !== null && ledger.engagements.filter((o) => o.participants.some((q) => q.official === p.official)).length === 1,
  );
  await open(page, `/officials/${once?.official}`);
  const roles = page.getByRole('region', { name: 'Roles on record, and who says so' }).first();
  await expect(roles.getByText('one aggregator alone')).toBeVisible();
  await roles.getByRole('button', { name: /Who says so/ }).click();
  await expect(roles.getByRole('listitem')).toHaveCount(1);
}); // prettier-ignore

test('a citation of a filtered view names the filters and the day', async ({ page }) => {
  await open(page, '/engagements?domain=cyber&from=2018');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const text = page.getByRole('textbox', { name: 'Citation' });
  await expect(text).toHaveValue(/Engagements \(Topic: Cyber security; Years: since 2018\)/);
  await expect(text).toHaveValue(new RegExp(`Accessed ${new Date().getUTCDate()} `));
});
