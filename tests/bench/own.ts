import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, browser } from '../../scripts/plain/browser.mjs';
import type { Mapping } from '../../src/own/mapping.ts';
import type { Opening } from './own/main.ts';
import { asColumns, asCsv, asJson } from './own/rows.ts';

/** `npx tsx tests/bench/own.ts [form rows …]`: what opening a dataset of so many rows takes in Chromium. */
const FORMS = { json: asJson, csv: asCsv, columns: asColumns };
const MAPPING: Mapping = {
  columns: { date: 'date', title: 'title', type: 'type', level: 'level', city: 'city', country: 'country', domains: 'domains' }, // prettier-ignore
  parties: [
    { code: 'IN', name: 'India' },
    { code: 'VN', name: 'Vietnam' },
  ],
  title: 'Generated',
};

const given = process.argv.slice(2);
const runs = (given.length > 0 ? given : ['json', '100000', 'csv', '100000', 'columns', '1000000'])
  .map((word, i, words) => [word, Number(words[i + 1])] as const)
  .filter(([word]) => word in FORMS) as (readonly [keyof typeof FORMS, number])[];

const configFile = new URL('./own/vite.config.ts', import.meta.url).pathname;
await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const chrome = await chromium.launch({ executablePath: await browser(false), args: BROWSER_FLAGS });
const folder = mkdtempSync(join(tmpdir(), 'own-'));
try {
  for (const [form, rows] of runs) {
    const text = FORMS[form](rows);
    const file = join(folder, form === 'csv' ? 'own.csv' : 'own.json');
    writeFileSync(file, text);
    const page = await chrome.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.waitForFunction(() => 'measure' in globalThis);
    await page.setInputFiles('input', file);
    const opening: Opening = await page.evaluate((mapping) => globalThis.measure(mapping), form === 'csv' ? MAPPING : null); // prettier-ignore
    console.log(form, rows, `${Math.round(Buffer.byteLength(text) / 1e6)} MB`, JSON.stringify(opening));
    await page.close();
  }
} finally {
  rmSync(folder, { recursive: true });
  await chrome.close();
  await server.close();
}
