import { extremeLedger } from '#charts/testing/extremes.ts';
import type { Page } from '@playwright/test';

/** Opens the application over so many generated engagements instead of the published ones. */
export async function serveGenerated(page: Page, rows: number) {
  const { core } = extremeLedger(rows);
  const body = JSON.stringify({ ...core, counts: { sources: 1 } });
  await page.route(/\/core-[^/]*\.json$/, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  // The published file is checked by its hash; the generated one has none.
  await page.addInitScript(() => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, { integrity: _, ...init } = {}) => fetch(input, init);
  });
}
