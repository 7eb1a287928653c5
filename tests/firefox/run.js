import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { register } from 'tsx/esm/api';

/**
 * `npm run check:firefox -- http://127.0.0.1:4173`: PNG and SVG of every figure of the overview, saved by an installed Firefox (FIREFOX says
 * where) and judged by the reader of files that judges those of Chromium.
 */
register();
const { FORBIDDEN_IN_SVG, OUTSIDE_IN_SVG, readPng, withoutNamespace } = await import('../browser/files.ts');

const site = process.argv[2] ?? 'http://127.0.0.1:4173';
const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.helperApps.neverAsk.saveToDisk': 'image/png,image/svg+xml',
    'browser.download.open_pdf_attachments_inline': false,
    'browser.download.always_ask_before_handling_new_types': false,
  },
});

/** The file that an action saves; a name that ends in `.part` is still being written. */
async function saved(action) {
  const before = new Set(readdirSync(folder));
  await action();
  for (let waited = 0; waited < 60_000; waited += 200) {
    const name = readdirSync(folder).find((file) => !before.has(file) && /\.(png|svg)$/.test(file));
    const bytes = name && readFileSync(join(folder, name));
    if (bytes && bytes.length > 0 && !readdirSync(folder).some((file) => file.endsWith('.part')))
      return { name, bytes };
    await pause(200);
  }
  throw new Error('download: none in a minute');
}

function faultsOfPng(bytes, title, address) {
  const png = readPng(bytes);
  return [
    png.width !== 1700 && `is ${png.width} px wide`,
    png.height < 1200 && `is ${png.height} px high`,
    png.perMetre !== 7559 && `has ${png.perMetre} pixels to the metre`,
    !title.includes(png.text.Title) && `is titled ${png.text.Title}`,
    png.text.URL !== address && `says that it is from ${png.text.URL}`,
    !png.text['Record ids'] && 'names no records',
    png.colour(5, 60) !== '#FFFFFF' && 'is not on white',
  ].filter(Boolean);
}

const faultsOfSvg = (text) =>
  [
    FORBIDDEN_IN_SVG.test(text) && 'holds what an image must not',
    !text.includes('@font-face') && 'has no fonts',
    OUTSIDE_IN_SVG.test(withoutNamespace(text)) && 'refers to something outside',
  ].filter(Boolean);

const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${site}/?domain=cyber#reciprocity`);
await page.waitForSelector('#reciprocity svg', { timeout: 60_000 });
const figures = await page.$$eval('section[id] h2', (heads) =>
  heads.map((head) => [head.closest('section').id, head.textContent]),
);
const address = (await page.evaluate(() => location.href)).replace(/#.*/, '');
console.log(await browser.version());
for (const [id, title] of figures.filter(([, title]) => /^\d/.test(title)))
  for (const entry of ['png', 'svg']) {
    const { name, bytes } = await saved(async () => {
      await page.$eval(`#${id} button[aria-haspopup=menu]`, (button) => button.click());
      await page.$eval(`#${id} [role=menuitem][data-row=${entry}]`, (item) => item.click());
    });
    const faults = entry === 'png' ? faultsOfPng(bytes, title, address) : faultsOfSvg(bytes.toString('utf8'));
    console.log(`${faults.length === 0 ? '✓' : '✘'} ${name} (${bytes.length} bytes) ${faults.join('; ')}`);
    if (faults.length > 0) process.exitCode = 1;
  }
await browser.close();
console.log(`The files lie in ${folder}.`);
