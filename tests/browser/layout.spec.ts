import type { Page } from '@playwright/test';
import { PAGES } from './ledger.ts';
import { open, test, expect } from './test.ts';

const WIDTHS = [320, 390, 1024, 1600];

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

for (const width of WIDTHS)
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('no page scrolls sideways', async ({ page }) => {
      for (const [name, address] of PAGES) {
        await open(page, address);
        expect([name, await sticking(page)]).toEqual([name, []]);
      }
    });
  });

for (const [name, address] of PAGES)
  for (const width of [390, 1280])
    test(`${name} does not jump while it loads, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const store = globalThis as unknown as { shifted: number };
        store.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) store.shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Slow enough that what comes late comes after the first paint.
      await page.route(/\/assets\/.*\.(?:json|woff2)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      await open(page, address);
      await page.waitForLoadState('networkidle');
      const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
      expect(shifted).toBeLessThanOrEqual(0.02);
    });
