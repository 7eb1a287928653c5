import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, browser } from './plain/browser.mjs';
import { files } from './serve/files.mjs';

/** `npm run screenshot`: the picture of the README, of what `dist` holds. */

const VIEW = '/?domain=cyber~maritime&from=2014&unit=quarter';
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const server = createServer(files(path('../dist')));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (typeof address !== 'object' || !address) throw new Error('server: no address');

const chrome = await chromium.launch({ executablePath: await browser(false), args: BROWSER_FLAGS });
const page = await chrome.newPage({ viewport: { width: 1440, height: 1080 }, colorScheme: 'light' });
await page.goto(`http://127.0.0.1:${address.port}${VIEW}`);
await page.getByRole('region', { name: /^1 / }).waitFor();
await page.evaluate(() => document.fonts.ready.then(() => null));
await page.screenshot({ path: path('../docs/screenshot.png') });
await chrome.close();
server.close();
