import { chromium } from '@playwright/test';
import type { Image } from '#export/svg.ts';
import { BROWSER_FLAGS, browser } from '../plain/browser.mjs';

export type Renderer = {
  readonly draw: (image: Image, scale: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

const pageOf = (svg: string) =>
  `<!doctype html><style>body{margin:0}img{display:block}</style><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;

/** Draws SVG as PNG by the browser of the tests: the one renderer here that reads embedded fonts and shapes every script. */
export async function openRenderer(): Promise<Renderer> {
  const program = await chromium.launch({ executablePath: await browser(false), args: BROWSER_FLAGS });
  const draw = async ({ svg, width, height }: Image, scale: number) => {
    const page = await program.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    await page.setContent(pageOf(svg));
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const png = await page.screenshot({ omitBackground: true });
    await page.close();
    return png;
  };
  return { draw, close: () => program.close() };
}
