import { expect, it } from 'vitest';
import { details } from '../../../tests/fixtures/ledger.ts';
import { EMBEDS, type Embeddable } from '#url/embed.ts';
import { chartOf } from './charts.ts';

const SUBJECTS = {
  overview: '',
  officials: '',
  compare: '',
  official: 'rajnath-singh',
  mechanism: 'security-dialogue',
  topic: 'cyber',
  outcomes: '',
  method: '',
};

it.each(Object.keys(EMBEDS) as Embeddable[])('the figure %s is found under its own address', async (figure) => {
  const page = EMBEDS[figure];
  const { chart, number } = await chartOf(page, figure, SUBJECTS[page], () => Promise.resolve(details));
  expect(chart.id).toBe(figure);
  expect(number).toBeGreaterThan(0);
}); // prettier-ignore
