import { expect, it } from 'vitest';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { pairAddress } from './address.ts';
import { EXAMPLES } from './examples.ts';
import { whoMetWhom } from './meetings.ts';

const { ledger, selected } = EXAMPLES.typical.context;
const [pair] = whoMetWhom(ledger, selected).pairs;
const address = (change: Partial<Selection>) =>
  pair && pairAddress({ selection: { ...EVERYTHING, ...change }, view: DEFAULT_VIEW }, pair);

it('leads to the page of one, filtered by the other, under all other filters', () => {
  expect(address({})).toBe('/officials/anders-general?official=bea-minister');
  expect(address({ from: 2018, count: 'visits' })).toBe(
    '/officials/anders-general?count=visits&from=2018&official=bea-minister',
  );
});

it('needs no filter by officials that either of the two meets already', () => {
  expect(address({ official: ['anders-general', 'cem-envoy'] })).toBe(
    '/officials/anders-general?official=bea-minister',
  );
});

it('leads nowhere where a third official has to be there too', () => {
  expect(address({ official: ['cem-envoy'] })).toBeNull();
});
