import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import {
  barHeights, choose, FORBIDDEN_IN_SVG, OUTSIDE_IN_SVG, readCsv, readPng, saved, withoutNamespace,
} from './files.ts'; // prettier-ignore
import { count, ledger, raises } from './ledger.ts';
import { expect, figure, open, test } from './test.ts';

const FREQUENCY = /Meetings per/;
const DEFENCE = '#0072B2';

test('a PNG has exact pixels and resolution, and says what it is and where it comes from', async ({
  page,
}) => {
  await open(page, '/?domain=cyber');
  const chart = figure(page, FREQUENCY);
  const { name, bytes } = await saved(page, chart, 'PNG 3×');
  expect(name).toBe(
    `india-vietnam_meeting-frequency_2000-2026_cyber_v${ledger.meta.version.replace(/\.0$/, '')}.png`,
  );
  const png = readPng(bytes);
  expect([png.width, png.height]).toEqual([2550, 1800]);
  expect(png.perMetre).toBe(11339);
  expect(await chart.getByRole('heading').textContent()).toContain(png.text['Title']);
  expect(png.text).toMatchObject({ URL: page.url(), 'Dataset version': ledger.meta.version });
  expect(png.text['Source']).toContain(ledger.meta.title);
  expect(png.text['Copyright']).toContain(ledger.meta.licence.name);
  expect(png.text['Record ids']?.split(' ')).toHaveLength(count(raises('cyber')));
  // Band, paper, and ink where the title stands.
  expect(png.colour(5, 5)).toBe('#1C1B19');
  expect(png.colour(5, 60)).toBe('#FFFFFF');
});

test('bars in the file have the colour of their track and the height of their number', async ({ page }) => {
  await open(page, '/?track=defence');
  const chart = figure(page, FREQUENCY);
  const png = readPng((await saved(page, chart, 'PNG 1×')).bytes);
  const [, ...rows] = readCsv((await saved(page, chart, /^CSV\s*the numbers shown/)).bytes);
  const numbers = rows.map((row) => Number(row[1])).filter((n) => n > 0);
  // Below the legend, whose swatch has the same colour.
  const heights = barHeights(png, DEFENCE, 122);
  expect(heights).toHaveLength(numbers.length);
  const unit = Math.max(...heights) / Math.max(...numbers);
  heights.forEach((height, i) => expect(Math.abs(height - (numbers[i] ?? 0) * unit)).toBeLessThanOrEqual(1));
});

test('nothing stands in the margins of the file', async ({ page }) => {
  await open(page, '/?unit=month&by=type');
  const png = readPng((await saved(page, figure(page, FREQUENCY), 'PNG 1×')).bytes);
  const margin = Array.from({ length: png.height - 4 }, (_, i) => i + 4).flatMap((y) =>
    [...Array(20).keys()].flatMap((x) => [png.colour(x, y), png.colour(png.width - 1 - x, y)]),
  );
  expect(new Set(margin)).toEqual(new Set(['#FFFFFF']));
});

test('the file is the same on a phone in the dark as on a desk in the light', async ({ page }) => {
  await open(page, '/?domain=maritime');
  const desk = await saved(page, figure(page, FREQUENCY), 'PNG 1×');
  await page.setViewportSize({ width: 375, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  const phone = await saved(page, figure(page, FREQUENCY), 'PNG 1×');
  expect(phone.bytes.equals(desk.bytes)).toBe(true);
});

test('an SVG from the menu is byte for byte the one that is made without a browser', async ({
  page,
  baseURL,
}) => {
  const query = '?by=host&domain=cyber~maritime&from=2012&to=2024';
  await open(page, `/${query}`);
  const out = await mkdtemp(join(tmpdir(), 'figures-'));
  const script = [
    '--import',
    'tsx',
    'scripts/figures.tsx',
    '--out',
    out,
    '--query',
    query,
    '--site',
    `${baseURL}/`,
  ];
  await promisify(execFile)(process.execPath, script);
  for (const title of [FREQUENCY, /Topics raised/, /When each topic/]) {
    const { name, bytes } = await saved(page, figure(page, title), 'SVG');
    expect(name).toMatch(title === FREQUENCY ? /_by-host_v/ : /-maritime_v/);
    expect(bytes.equals(await readFile(join(out, name))), name).toBe(true);
  }
  await open(page, `/compare${query}`);
  const { name, bytes } = await saved(page, figure(page, /^2 /), 'SVG');
  expect(bytes.equals(await readFile(join(out, name))), name).toBe(true);
});

test('an SVG stands alone: its fonts inside, nothing that runs, nothing from elsewhere', async ({ page }) => {
  await open(page, '/?domain=cyber');
  const svg = (await saved(page, figure(page, FREQUENCY), 'SVG')).bytes.toString('utf8');
  expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3);
  expect(svg).not.toMatch(FORBIDDEN_IN_SVG);
  expect(withoutNamespace(svg)).not.toMatch(OUTSIDE_IN_SVG);
  // Read outside the site, whose security policy forbids the style element of a document of its own.
  const elsewhere = await page.context().newPage();
  const wellFormed = await elsewhere.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  );
  expect(wellFormed).toBe(true);
});

test('the CSV holds exactly the numbers that the table shows', async ({ page }) => {
  await open(page, '/?by=level&domain=cyber');
  for (const title of [FREQUENCY, /Topics raised/, /When each topic/]) {
    const chart = figure(page, title);
    const csv = readCsv((await saved(page, chart, /^CSV\s*the numbers shown/)).bytes);
    await choose(page, chart, 'View as table');
    const table = await chart
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.innerText.trim())),
      );
    const plain = (cell: string) => cell.replaceAll(',', '');
    expect(csv.map((row) => row.map(plain))).toEqual(table.map((row) => row.map(plain)));
  }
});

test('the CSV of rows holds every engagement in view, with each of its sources', async ({ page }) => {
  await open(page, '/?domain=cyber');
  const workbook = await saved(page, figure(page, FREQUENCY), /^Excel/);
  expect(workbook.name).toMatch(/_cyber_.*\.xlsx$/);
  const sheet = strFromU8(unzipSync(workbook.bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row /g)).toHaveLength(1 + count(raises('cyber')));
  const [head = [], ...rows] = readCsv(
    (await saved(page, figure(page, FREQUENCY), /^CSV\s*the rows and their sources/)).bytes,
  );
  const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? '';
  const expected = ledger.engagements.filter(raises('cyber'));
  expect(rows.map((row) => cell(row, 'id')).sort()).toEqual(expected.map(({ id }) => id).sort());
  for (const row of rows) {
    const engagement = expected.find(({ id }) => id === cell(row, 'id'));
    expect(cell(row, 'source_addresses').split(' | ')).toHaveLength(engagement?.sources.length ?? -1);
  }
});
