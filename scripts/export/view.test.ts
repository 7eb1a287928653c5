import { expect, it } from 'vitest';
import { FIGURES_PAGES } from './pages.ts';
import { openView } from './view.ts';

const site = new URL('https://ledger.example/');

it('shows what the address shows, and prints its canonical form', async () => {
  const { context, provenance } = await openView('?to=2018&domain=cyber&from=2012&unit=year', site);
  expect(context.selection).toMatchObject({ domain: ['cyber'], from: 2012, to: 2018 });
  expect(context.selected.units.length).toBeGreaterThan(0);
  expect(context.previous?.years).toEqual([2005, 2011]);
  expect(FIGURES_PAGES.map((page) => provenance(page).address)).toEqual([
    'https://ledger.example/?domain=cyber&from=2012&to=2018',
    'https://ledger.example/officials?domain=cyber&from=2012&to=2018',
  ]);
});

it('prints no address where the site is not known', async () => {
  const { provenance } = await openView('', null);
  expect(FIGURES_PAGES.map((page) => provenance(page).address)).toEqual(['', '']);
});

it('refuses a query that would draw something else than it says', async () => {
  await expect(openView('?domain=cybre', site)).rejects.toThrow('domain=cybre');
});
