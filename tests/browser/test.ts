import { test as base, expect, type Locator, type Page } from '@playwright/test';

type Fixtures = {
  /** What the page complained about: filled on its own, judged at the end of every test. */
  complaints: string[];
};

/** A test that also fails on anything the browser complains about: an error in the console, a breach of the security policy. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          // oxlint-disable-next-line no-console -- the one way out of the page that needs nothing else
          console.error(`security policy: ${violatedDirective} refused ${blockedURI}`);
        });
      });
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Goes to an address and waits until the ledger is shown. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  await arrived(page);
}

/** The page has its heading, and nothing is being loaded. */
export async function arrived(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Gives the sign of a reader, for which pictures out of sight wait, and waits until all are drawn. */
export async function drawn(page: Page) {
  await page.mouse.move(1, 1);
  await expect(page.locator('[role="img"]:empty')).toHaveCount(0);
}

/** The panel of filters beside the content. */
export const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
export const facet = (page: Page, name: string) => filters(page).getByRole('region', { name, exact: true });
/** An option of a facet, from below its first few if need be. */
export async function option(page: Page, name: string, label: string): Promise<Locator> {
  const found = facet(page, name).getByRole('checkbox', { name: new RegExp(`^${label} \\d`) });
  if ((await found.count()) === 0)
    await facet(page, name)
      .getByRole('button', { name: / more$/ })
      .click();
  return found;
}
/** Chooses one; what is chosen is read back from the address, a moment later. */
export async function choose(control: Locator) {
  await control.click();
  await expect(control).toBeChecked();
}
export const chips = (page: Page) => page.getByRole('group', { name: 'Active filters' });
export const figure = (page: Page, title: RegExp) => page.getByRole('region', { name: title });

/** The query of the address, as the reader would copy it. */
export const query = (page: Page) => new URL(page.url()).search;
