import type { Page } from '@playwright/test';
import { figure, open, test, expect } from './test.ts';

type Bar = {
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The filled pieces of the bars, where they lie in their chart; neither hairlines nor the background. */
async function bars(page: Page, svg: string): Promise<Bar[]> {
  const found = await figure(page, /^1 /)
    .locator(svg)
    .first()
    .evaluate((root) => {
      const origin = root.getBoundingClientRect();
      return [...root.querySelectorAll('rect')]
        .filter((rect) => !rect.closest('defs') && (rect.getAttribute('fill') ?? 'none') !== 'none')
        .map((rect) => ({ box: rect.getBoundingClientRect(), fill: rect.getAttribute('fill')! }))
        .filter(({ box, fill }) => box.width > 2 && box.height > 0.5 && /^#|^url/.test(fill))
        .map(({ box, fill }) => ({
          fill: fill.replace(/^url.*/, 'hatch'),
          x: box.x - origin.x,
          y: box.y - origin.y,
          width: box.width,
          height: box.height,
        }));
    });
  return found.sort((a, b) => a.x - b.x || a.y - b.y || a.fill.localeCompare(b.fill));
}

for (const address of [
  '/',
  '/?by=level&domain=cyber~maritime&from=2014&unit=quarter',
  '/?by=host&from=2022&unit=month',
])
  test(`the picture and the live chart draw the same bars: ${address}`, async ({ page }) => {
    await open(page, address);
    const chart = figure(page, /^1 /).getByRole('application');
    await expect(chart.locator('.recharts-surface')).toHaveCount(0);
    const drawn = await bars(page, '[role="application"] svg');
    expect(drawn.length).toBeGreaterThan(5);

    await chart.hover();
    await expect(chart.locator('.recharts-surface').first()).toBeVisible();
    const fills = new Set(drawn.map(({ fill }) => fill));
    // What shows where the reader points is not a bar.
    const live = (await bars(page, '.recharts-surface')).filter(({ fill }) => fills.has(fill));
    expect(live).toHaveLength(drawn.length);
    drawn.forEach((bar, i) => {
      const twin = live[i]!;
      expect(twin.fill).toBe(bar.fill);
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(twin[side] - bar[side]), `${side} of bar ${i}`).toBeLessThanOrEqual(1);
    });
  });

test('no live chart is fetched before a reader shows interest', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '/');
  await page.waitForTimeout(500);
  expect(fetched.filter((url) => /\/Live-|recharts/i.test(url))).toEqual([]);
  await figure(page, /^1 /).getByRole('application').hover();
  await expect.poll(() => fetched.some((url) => /\/Live-|recharts/i.test(url))).toBe(true);
});
