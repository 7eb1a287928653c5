import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { EXAMPLES } from './examples.ts';
import { frequencySeries, groupCounts, perYear, slotOf, totals } from './series.ts';

const seriesOf = (dates: readonly string[], unit: 'year' | 'quarter' | 'month') =>
  frequencySeries(contextOf(ledgerOf(dates.map((date) => ({ date }))), { view: { unit } }));
const filled = (dates: readonly string[], unit: 'quarter' | 'month') =>
  seriesOf(dates, unit)
    .bars.filter(({ total }) => total > 0)
    .map(({ year, slot, total }) => [year, slot, total]);

describe('meetings over time', () => {
  it('stands in the quarter and month in which it began', () => {
    expect(filled(['2018-01-01', '2018-03-31', '2018-04-01', '2018-12'], 'quarter')).toEqual([
      [2018, 0, 2],
      [2018, 1, 1],
      [2018, 3, 1],
    ]);
    expect(filled(['2018-11-24/2018-12-02'], 'month')).toEqual([[2018, 10, 1]]);
    expect([1, 3, 4, 12].map((month) => slotOf(month, 4))).toEqual([0, 0, 1, 3]);
  });

  it('has a bar of its own, after those of its year, where only the year is known', () => {
    expect(filled(['2016', '2016-02', '2017-05'], 'quarter')).toEqual([
      [2016, 0, 1],
      [2016, null, 1],
      [2017, 1, 1],
    ]);
    expect(seriesOf(['2016', '2016-02'], 'year').bars.map(({ total }) => total)).toEqual([2]);
  });

  it('is on no bar where only the decade is known, and is not forgotten', () => {
    const series = seriesOf(['201X', '2015'], 'year');
    expect(series.n).toBe(1);
    expect(series.unplaced.map(({ date }) => date)).toEqual(['201X']);
    expect(series.records).toHaveLength(1);
  });

  it('shows years without any', () => {
    expect(perYear(seriesOf(['2001', '2004'], 'month'))).toEqual([1, 0, 0, 1]);
  });

  it('counts dates that are approximate or inferred at their start', () => {
    const series = seriesOf(['2018-05-01~', '2018-05-02?', '2018-05-03/2018-05-09~'], 'year');
    expect(series.bars[0]).toMatchObject({ total: 3, approximate: 1, inferred: 1 });
  });

  it('counts a visit once, under its own track', () => {
    const ledger = ledgerOf([
      { id: 'visit', date: '2018-05-01', track: 'leaders' },
      { id: 'meeting', date: '2018-05-02', track: 'security', partOf: 'visit' },
      { date: '2018-06-01', track: 'defence' },
    ]);
    const series = frequencySeries(contextOf(ledger, { selection: { count: 'visits' } }));
    const counts = Object.fromEntries(series.codes.map((code, i) => [code, totals(series)[i]]));
    expect(counts).toMatchObject({ leaders: 1, security: 0, defence: 1 });
    expect(series.n).toBe(2);
    expect(series.records).toHaveLength(3);
  });

  it.each(Object.values(EXAMPLES))('adds up: $name', ({ context }) => {
    const series = frequencySeries(context);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    for (const bar of series.bars) {
      expect(sum(bar.counts)).toBe(bar.total);
      expect(sum(groupCounts(series, bar.counts))).toBe(bar.total);
    }
    expect(sum(totals(series))).toBe(series.n);
    expect(sum(perYear(series))).toBe(series.n);
    expect(series.n + series.unplaced.length).toBe(context.selected.units.length);
  });
});
