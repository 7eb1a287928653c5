import { expect, it } from 'vitest';
import { compose } from '#export/compose.tsx';
import { ARTICLE, PRESETS } from '#export/look.ts';
import { EMBEDS } from '#url/embed.ts';
import { figuresPages } from './pages.ts';
import { openView } from './view.ts';

const NOBODY = { official: null, mechanism: null, topic: null };
const at = (path: string) => `https://ledger.example${path}`;

it('shows what the address shows, and prints its canonical form', async () => {
  const view = await openView('?to=2018&domain=cyber&from=2012&unit=year');
  expect(view.context.selection).toMatchObject({ domain: ['cyber'], from: 2012, to: 2018 });
  expect(view.context.selected.units.length).toBeGreaterThan(0);
  expect(view.context.previous?.years).toEqual([2005, 2011]);
  const [overview, officials] = figuresPages(view, NOBODY, at);
  expect(overview?.provenance.address).toBe('https://ledger.example/?domain=cyber&from=2012&to=2018');
  expect(officials?.provenance.address).toBe(
    'https://ledger.example/officials?domain=cyber&from=2012&to=2018',
  );
});

it('has every figure that has an address of its own', async () => {
  const pages = figuresPages(await openView(''), NOBODY, at);
  const written = pages.flatMap(({ charts }) => charts.map(({ id }) => id));
  expect(written.toSorted()).toEqual(Object.keys(EMBEDS).toSorted());
});

it('fits every figure into an image that is low, none smaller than a third of its type', async () => {
  for (const { charts, context, provenance } of figuresPages(await openView(''), NOBODY, at))
    for (const chart of charts) {
      const { width, svg } = compose(chart.parts(context, 1), provenance, { ...ARTICLE, ...PRESETS.wide });
      const [, across] = /viewBox="0 0 ([\d.]+)/.exec(svg('')) ?? [];
      expect(width / Number(across), chart.id).toBeGreaterThan(PRESETS.wide.text / 3);
    }
}); // prettier-ignore

it('leaves no figure of the overview half empty in a high image', async () => {
  const height = 700;
  const [overview] = figuresPages(await openView(''), NOBODY, at);
  for (const chart of overview?.charts ?? []) {
    const drawing = chart.parts(overview!.context, 1).draw({ width: 672, text: 1, height }, ARTICLE.palette, false);
    expect(drawing.height / height, chart.id).toBeGreaterThan(0.7);
  }
}); // prettier-ignore

it('is about whom it is told, and otherwise about the one with most engagements in view', async () => {
  const view = await openView('?domain=cyber');
  const of = (subjects: typeof NOBODY | { official: string; mechanism: null; topic: null }) =>
    figuresPages(view, subjects, at).map(({ provenance }) => provenance.address);
  expect(of({ ...NOBODY, official: 'rajnath-singh' })).toContain('https://ledger.example/officials/rajnath-singh?domain=cyber');
  expect(of(NOBODY).find((address) => address.includes('/topics/'))).toBe('https://ledger.example/topics/cyber?domain=cyber');
}); // prettier-ignore

it('refuses a query that would draw something else than it says', async () => {
  await expect(openView('?domain=cybre')).rejects.toThrow('domain=cybre');
});
