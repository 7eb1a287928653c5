import { expect, it } from 'vitest';
import { CHARTS } from '#charts/index.ts';
import { pages } from '#i18n/messages/pages.ts';

it('has a short name for every figure of the overview, in their order', () =>
  expect(Object.keys(pages.overview.figureNames)).toEqual(CHARTS.map(({ id }) => id)));
