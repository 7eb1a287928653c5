import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { PAGES, PATHS } from './ledger.ts';
import { drawn, open, test, expect } from './test.ts';

/** Elements that reach beyond the right edge of the page; what scrolls inside its own box may. */
const sticking = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`,
      )
      .slice(0, 5);
  });

/** Adds up what the browser calls a shift of the layout, from the first paint on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const store = globalThis as unknown as { shifted: number };
    store.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) store.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Links into the site that lead to no page; files are another test's. */
const astray = async (page: Page) => {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) =>
      all.map((a) => decodeURIComponent(new URL((a as HTMLAnchorElement).href).pathname)),
    );
  return links.filter((path) => !path.startsWith('/data/') && !PATHS.has(path));
};

/** One visit answers all: most of the time goes into opening a page. */
for (const [first, ...others] of [
  [390, 320],
  [1280, 1024, 1600],
] as const)
  for (const [name, address] of PAGES)
    test(`${name}, ${first} wide: loads whole, names itself, does not jump nor scroll sideways, leads on, and has no fault that axe can see`, async ({ page, baseURL }) => {
      // axe reads every element of long pages.
      test.slow();
      await page.setViewportSize({ width: first, height: 900 });
      await watchShifts(page);
      // Slow enough that what comes late comes after the first paint.
      await page.route(/\/assets\/.*\.(?:json|woff2)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      const [missing, foreign] = [[] as string[], [] as string[]];
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      page.on('request', (request) => {
        if (!/^(?:blob|data):/.test(request.url()) && new URL(request.url()).origin !== baseURL) foreign.push(request.url());
      });
      await open(page, address);
      await page.waitForLoadState('networkidle');
      await drawn(page);
      expect(await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)).toBeLessThanOrEqual(0.02);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/\S.*Engagement Ledger/);
      expect(await astray(page)).toEqual([]);

      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // All else is the same in the dark.
      expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);

      for (const width of [first, ...others]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => sticking(page), `${width} wide`).toEqual([]);
      }
      expect([missing, foreign]).toEqual([[], []]);
    }); // prettier-ignore
