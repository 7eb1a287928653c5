import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, browser } from './scripts/plain/browser.mjs';

/** Set by `npm test`, which looks for a free one. */
const port = process.env['PORT'] ?? '4180';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Two slow cores, both busy: a journey that takes 8 s at a desk may take 30 there.
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    // West of Greenwich, where a date read as local time shows the day before.
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: await browser(false), args: BROWSER_FLAGS },
    // A trace takes a picture of thousands of elements at every step: a third of the time. TRACE=1 asks for it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/serve/serve.mjs --strict --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
