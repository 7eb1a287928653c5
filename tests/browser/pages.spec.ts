import { arrived, open, test, expect } from './test.ts';

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
