import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { FOREIGN, markupOf } from '#charts/testing/svg.ts';
import { coverageSeries } from '#charts/topic-coverage/series.ts';
import { PALETTES } from '#ui/palette.ts';
import { EXAMPLES } from './examples.ts';
import { topicYear } from './index.ts';
import { layOut } from './layout.ts';
import { rampOf } from './ramp.ts';
import { heatSeries } from './series.ts';

const examples = Object.values(EXAMPLES);
const takeaway = (drafts: readonly Draft[], domain: readonly string[] = []) =>
  topicYear.parts(contextOf(ledgerOf(drafts), { selection: { domain } }), 3).takeaway;
const raise = (year: number, n: number, ...domains: string[]): Draft[] =>
  Array.from({ length: n }, () => ({ date: String(year), domains }));

describe('topics by year', () => {
  it.each(examples)('keeps the order of the figure beside it: $name', ({ context }) => {
    const order = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
    expect(order(heatSeries(context).rows)).toEqual(order(coverageSeries(context).rows));
  });

  it('shows whole columns alone where it is scrolled', () => {
    const { context } = EXAMPLES.extreme;
    const { cell, width } = layOut(heatSeries(context), context.ledger, { width: 358, text: 1 }, true);
    expect(width).toBeGreaterThan(358);
    expect(358 / cell).toBeCloseTo(Math.round(358 / cell), 6);
  });

  it('places an engagement in the year of its start, and one of a decade in none', () => {
    const series = heatSeries(contextOf(ledgerOf([{ date: '2018-12-30/2019-01-02', domains: ['cyber'] }, { date: '2019' }, { date: '201X', domains: ['cyber'] }]))); // prettier-ignore
    expect(series.years).toEqual([2018, 2019]);
    expect(series.rows[0]).toMatchObject({ code: 'cyber', counts: [1, 0], total: 1 });
    expect(series).toMatchObject({ n: 2, unplaced: [{ date: '201X' }] });
  });

  it('colours by steps that the legend names', () => {
    const steps = [0, 1, 2, 3, 4, 5, 7, 8, 10, 11, 99].map((n) => rampOf(n, PALETTES.light));
    const ramp = PALETTES.light.ramp;
    expect(steps).toEqual([null, ...[0, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((i) => ramp[i])]);
    const labels = topicYear.parts(EXAMPLES.typical.context, 3).legend.map(({ label }) => label);
    expect(labels).toEqual(['0', '1', '2', '3–4', '5–7', '8–10', '11+ engagements']);
  });

  it.each(examples)('writes no number smaller than 11 px, at any width: $name', ({ context }) => {
    const series = heatSeries(context);
    for (const width of [684, 484, 358, 288]) {
      const layout = layOut(series, context.ledger, { width, text: 1 }, true);
      expect(layout.size).toBeGreaterThanOrEqual(11);
      if (series.years.length > 0) expect(layout.cell).toBeGreaterThanOrEqual(13);
      // In a drawing that is scrolled, labels begin where they are seen from either end.
      expect(layout.labelX).toBe(layout.width - width);
      const markup = markupOf(topicYear.parts(context, 3).draw({ width, text: 1 }, PALETTES.dark, true));
      expect(markup).not.toMatch(FOREIGN);
    }
  });

  it('says in how many years the first topic came up, and when most', () => {
    const drafts = [...raise(2018, 1, 'cyber'), ...raise(2019, 3, 'cyber'), ...raise(2020, 2, 'maritime')];
    expect(takeaway(drafts)).toBe(
      'Cyber security was raised in 2 of 3 years, most in 2019 (3 engagements); maritime security most in 2020 (2).',
    );
    expect(takeaway(drafts, ['maritime'])).toBe(
      'Maritime security was raised in 2020 alone (2 engagements).',
    );
  });

  it('does not name a year as the peak where several share it', () => {
    expect(takeaway([...raise(2018, 2, 'cyber'), ...raise(2019, 2, 'cyber')])).toBe(
      'Cyber security was raised in 2 of 2 years, at most twice in each.',
    );
    expect(takeaway([...raise(2018, 1, 'cyber')])).toBe('Cyber security was raised once, in 2018.');
    expect(takeaway([...raise(2018, 2, 'cyber'), ...raise(2018, 1, 'maritime')])).toBe(
      'Cyber security came up most often in 2018, in 2 engagements.',
    );
    expect(takeaway([{ date: '2018' }])).toBe('No engagement in view records a topic and a year.');
  });
});
