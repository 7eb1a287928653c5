import { createServer, type Server } from 'node:http';
import { choose, downloaded } from './files.ts';
import { expect, figure, open, test } from './test.ts';

const FREQUENCY = /^1 /;

let server: Server;
let address = '';
let framed = '';

/** What the documents tell a page to do, on a site that allows frames of the ledger and its own script, nothing else. */
const SCRIPT = (origin: string) => `addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.type !== 'engagement-ledger:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data.height > 0) frame.height = data.height;
});`;

test.beforeAll(async ({ baseURL }) => {
  const ledger = String(baseURL);
  server = createServer(({ url }, response) => {
    response.setHeader('Content-Security-Policy', `default-src 'none'; script-src 'self'; frame-src ${ledger}`);
    if (url === '/fit.js') response.setHeader('Content-Type', 'text/javascript').end(SCRIPT(ledger));
    else response.setHeader('Content-Type', 'text/html').end(`<!doctype html><script src="/fit.js"></script>${framed}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}/` : '';
}); // prettier-ignore
test.afterAll(() => void server.close());

test('a figure lives on another site with a strict policy, as high as it needs to be', async ({
  page,
  baseURL,
}) => {
  await open(page, '/?by=level&domain=cyber');
  await choose(page, figure(page, FREQUENCY), 'Embed…');
  const code = page.getByRole('dialog').getByRole('textbox', { name: 'Code for your page' });
  await page.getByRole('dialog').getByRole('radio', { name: 'Dark' }).click();
  framed = await code.inputValue();
  expect(framed).toContain(`${baseURL}/embed/meeting-frequency?by=level&amp;domain=cyber&amp;theme=dark`);

  await page.goto(address);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(inside.getByText(/Topic: Cyber security/)).toBeVisible();
  await expect(inside.getByRole('banner')).toHaveCount(0);
  const body = inside.locator('body');
  expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgb(255, 255, 255)',
  );
  const link = inside.getByRole('link', { name: 'Open in the ledger' });
  await expect(link).toHaveAttribute('href', '/?by=level&domain=cyber');

  const frame = page.locator('iframe');
  const needed = () => inside.locator('article').evaluate((element) => Math.ceil(element.getBoundingClientRect().height)); // prettier-ignore
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBe(await needed());
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(async () => Number(await frame.getAttribute('height')) - (await needed())).toBe(0);
});

test('every other page refuses to be framed', async ({ page, baseURL, complaints }) => {
  framed = `<iframe src="${baseURL}/engagements"></iframe>`;
  await page.goto(address);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
  await expect.poll(() => complaints.join()).toContain('frame-ancestors');
  complaints.length = 0;
});

test('a figure about someone names them, and one that does not exist says so', async ({ page }) => {
  await page.goto('/embed/career/rajnath-singh');
  await expect(page.getByRole('article')).toContainText('Rajnath Singh');
  await page.goto('/embed/career/nobody');
  await expect(page.getByText('There is no such figure in the ledger.')).toBeVisible();
});

test('what a figure links to opens beside the page around it', async ({ page }) => {
  await page.goto('/embed/who-met-whom-matrix');
  const opened = page.waitForEvent('popup');
  await page.getByRole('grid').getByRole('link').first().click();
  await expect((await opened).getByRole('banner')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/embed/who-met-whom-matrix');
});

test('an image embed says what it shows and leads to its source', async ({ page, baseURL }) => {
  await open(page, '/?domain=cyber');
  await choose(page, figure(page, FREQUENCY), 'Embed…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Image' }).click();
  const code = await dialog.getByRole('textbox', { name: 'Code for your page' }).inputValue();
  const saved = await downloaded(page, () => dialog.getByRole('button', { name: 'Save SVG' }).click());
  expect(code).toContain(`<img src="${saved.name}"`);
  expect(code).toContain(`<a href="${baseURL}/?domain=cyber">`);
});
