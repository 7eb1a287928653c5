import budgets from '../../budgets.json' with { type: 'json' };
import { open, test, expect } from './test.ts';

test('the first view downloads no more than its budget, and nothing twice', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  const asked: string[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    addresses.set(requestId, response.url);
    if (!response.fromDiskCache && !response.fromServiceWorker) asked.push(response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await open(page, '/');
  await page.waitForLoadState('networkidle');

  const heavy = [...sizes].map(([id, bytes]) => [addresses.get(id) ?? id, bytes] as const);
  const of = (pattern: RegExp) =>
    heavy.filter(([url]) => pattern.test(url)).reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
  expect(of(/./)).toBeGreaterThan(100);
  expect(of(/./)).toBeLessThanOrEqual(budgets['first view']);
  expect(of(/\.woff2$/)).toBeLessThanOrEqual(budgets['first fonts']);
  expect(of(/\.json$/)).toBeLessThanOrEqual(budgets['first data']);
  const twice = asked.filter((url, i) => url.startsWith('http') && asked.indexOf(url) !== i);
  expect(twice).toEqual([]);
});
