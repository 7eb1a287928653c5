import { PAGES } from './ledger.ts';
import { arrived, open, test, expect } from './test.ts';

for (const [name, address] of PAGES)
  test(`${name} loads without a complaint and names itself`, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/\S.*Engagement Ledger/);
    expect(missing).toEqual([]);
  });

test('nothing is asked of any other host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  for (const [, address] of PAGES) await open(page, address);
  expect(
    [...hosts].filter((origin) => origin !== baseURL && !origin.startsWith('blob:') && origin !== 'null'),
  ).toEqual([]);
});

test('every page of the header is reached by its link, keeps the filters, and has the focus on its heading', async ({
  page,
}) => {
  await open(page, '/?domain=cyber');
  for (const name of ['Engagements', 'Officials', 'Sources', 'Method', 'Overview']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
    await arrived(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(page.url()).toContain('domain=cyber');
    await expect(
      page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current="page"]')),
    ).toBeVisible();
  }
});

test('an unknown engagement is answered with those that are meant', async ({ page }) => {
  await open(page, '/engagements/2022-09-14-security-dialogue-2');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Second India–Vietnam Security Dialogue/ })
    .click();
  await expect(page).toHaveURL(/\/engagements\/2022-09-13-security-dialogue-2$/);
});

test('an unknown official is answered with those that are meant', async ({ page }) => {
  await open(page, '/officials/luong-tam-quan');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Luong Tam Quang/ })
    .click();
  await expect(page).toHaveURL(/\/officials\/luong-tam-quang$/);
});

test('an unknown path leads on', async ({ page }) => {
  await open(page, '/no/such/page');
  await expect(page.getByRole('main').getByRole('link', { name: 'Overview' })).toBeVisible();
});

test('every link inside the site leads to a page', async ({ page }) => {
  // One visit for each kind of address.
  test.slow();
  const seen = new Set<string>();
  const patterns = new Set<string>();
  for (const [, address] of PAGES) {
    await open(page, address);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    for (const link of links) seen.add(link.split(/[?#]/)[0]!);
  }
  // One of each kind: thousands of engagements and officials share a page.
  for (const path of seen) {
    const pattern = path.replace(/^\/(engagements|officials)\/.+/, '/$1/:id');
    if (patterns.has(pattern) || path.startsWith('/data/')) continue;
    patterns.add(pattern);
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Nothing is kept');
  }
  expect(patterns).toContain('/engagements/:id');
});

test('every file that is offered is there', async ({ page, request }) => {
  await open(page, '/method');
  const files = await page
    .locator('a[href*="/data/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(files.length).toBeGreaterThan(5);
  for (const file of new Set(files)) expect([file, (await request.get(file)).status()]).toEqual([file, 200]);
});

test('a reader without the data is told, and can try again', async ({ page, complaints }) => {
  await page.route(/\/assets\/core-.*\.json$/, (route) => route.fulfill({ status: 503 }));
  await page.goto('/');
  await expect(page.getByText('The ledger did not load')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('It answered with status 503.');
  await page.unroute(/\/assets\/core-.*\.json$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('engagements');
  // The browser reports the answer that this test gave; what the application reports of it is the failure itself.
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((each) => !/503|integrity|FileFailure/.test(each)),
  );
});

test('a reader who wants no motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const moving = () =>
    page.evaluate(() => {
      const lasting = (text: string) => text.split(',').some((each) => parseFloat(each) > 0.001);
      return [...document.querySelectorAll('*')]
        .map((element) => [element.tagName, getComputedStyle(element)] as const)
        .filter(
          ([, style]) =>
            lasting(style.transitionDuration) ||
            (style.animationName !== 'none' && lasting(style.animationDuration)),
        )
        .map(([name]) => name);
    });
  expect(await moving()).toEqual([]);
  await page.getByRole('application').first().hover();
  await page.waitForTimeout(300);
  expect(await moving()).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
