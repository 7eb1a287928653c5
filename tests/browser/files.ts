import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { PNG } from 'pngjs';

/** The bytes of a download that an action starts. */
export async function downloaded(page: Page, action: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await path(download)) };
}

async function path(download: Download): Promise<string> {
  const at = await download.path();
  if (!at) throw new Error(`download: ${download.suggestedFilename()}`);
  return at;
}

/** Opens the menu of a figure and chooses an entry. */
export async function choose(page: Page, figure: Locator, entry: string | RegExp) {
  await figure.getByRole('button', { name: /Export figure/ }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

export const saved = (page: Page, figure: Locator, entry: string | RegExp) =>
  downloaded(page, () => choose(page, figure, entry));

/** Chunks of a PNG, read by the letter of the standard and not by the code under test. */
export function readPng(bytes: Buffer) {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    });
  const texts = chunks
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => [
      data.toString('latin1', 0, data.indexOf(0)),
      data.toString('utf8', data.indexOf(0) + 5),
    ]);
  const physical = chunks.find(({ type }) => type === 'pHYs')?.data;
  const { width, height, data } = PNG.sync.read(bytes);
  /** `#RRGGBB` of a pixel. */
  const colour = (x: number, y: number) =>
    `#${data.toString('hex', (y * width + x) * 4, (y * width + x) * 4 + 3)}`.toUpperCase();
  return {
    width,
    height,
    colour,
    text: Object.fromEntries(texts) as Record<string, string>,
    perMetre: physical?.readUInt32BE(0),
  };
}

export function readCsv(bytes: Buffer): string[][] {
  const { data, errors } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  if (errors.length > 0) throw new Error(`CSV: ${JSON.stringify(errors)}`);
  return data;
}

/** Length of each unbroken run of columns whose pixels satisfy a condition, by the number of such pixels in its middle. */
export function barHeights(
  { width, height, colour }: ReturnType<typeof readPng>,
  fill: string,
  top: number,
): number[] {
  const count = (x: number) => {
    let n = 0;
    for (let y = top; y < height; y++) if (colour(x, y) === fill) n++;
    return n;
  };
  const columns = Array.from({ length: width }, (_, x) => count(x));
  const heights: number[] = [];
  for (let x = 0; x < width; x++) {
    if (columns[x] === 0) continue;
    let end = x;
    while ((columns[end + 1] ?? 0) > 0) end++;
    heights.push(columns[Math.floor((x + end) / 2)] ?? 0);
    x = end;
  }
  return heights;
}

/** What an image must not hold: nothing that runs, that a page would style, or that is fetched. */
export const FORBIDDEN_IN_SVG = /<script|<foreignObject|<image|href|class=| on\w+=|@import/;

/** What is left to look for addresses in: the name of the format is one that nobody fetches. */
export const withoutNamespace = (svg: string) => svg.replaceAll('http://www.w3.org/2000/svg', '');

/** An address that a viewer would fetch. */
export const OUTSIDE_IN_SVG = /(?:url\(|=")https?:/;
