import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { forum, ledgerWith, listed, official } from '#charts/testing/forums.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { frequencySeries } from './series.ts';
import { takeawayOf } from './takeaway.ts';
import { trendOf } from './trend.ts';

let next = 0;
/** So many engagements in each of five years, each with so many reports of its own. */
const years = (from: number, n: number, reports: number): Draft[] =>
  Array.from({ length: 5 * n }, (_, i) => ({
    date: String(from + (i % 5)),
    sources: Array.from({ length: reports }, () => next++),
  }));

const of = (drafts: readonly Draft[], asOf = '2026-11-22') => {
  const context = contextOf(ledgerOf(drafts, asOf));
  const series = frequencySeries(context);
  return { trend: trendOf(series, context), takeaway: takeawayOf(series, context) };
};

describe('a rise in meetings', () => {
  it('may be better reporting where each of them is better reported too', () => {
    const { trend, takeaway } = of([...years(2016, 2, 2), ...years(2021, 4, 3)]);
    expect(trend).toMatchObject({
      before: { average: 2, reports: 2 },
      now: { average: 4, reports: 3 },
      mayBeReporting: true,
    });
    expect(takeaway).toMatch(/3 reports each, up from 2\. A part of the rise may be better reporting\.$/);
  });

  it('is not doubted where reports rose no more than meetings', () => {
    const { trend, takeaway } = of([...years(2016, 2, 2), ...years(2021, 4, 2)]);
    expect(trend?.mayBeReporting).toBe(false);
    expect(takeaway).not.toContain('reporting');
  });

  it('counts a report once that tells of several', () => {
    const shared = years(2021, 4, 1).map((draft, i) => ({
      ...draft,
      sources: [100_000 + Math.floor(i / 4)],
    }));
    expect(of([...years(2016, 2, 1), ...shared]).trend?.now.reports).toBe(0.25);
  });

  it('is no rise where meetings fell, were as many, or began from nothing', () => {
    expect(of([...years(2016, 4, 1), ...years(2021, 2, 3)]).trend?.mayBeReporting).toBe(false);
    expect(of([...years(2016, 4, 1), ...years(2021, 4, 3)]).trend?.mayBeReporting).toBe(false);
    expect(of([{ date: '2005' }, ...years(2021, 4, 3)]).trend?.mayBeReporting).toBe(false);
  });

  it('is not spoken of in what an official took part in, whose posts came and went', () => {
    const drafts = [...years(2016, 2, 2), ...years(2021, 4, 2)];
    const met = drafts.map((draft) => ({ ...draft, participants: [listed('bea', 'BB')] }));
    const ledger = ledgerWith([forum('dialogue', 'Dialogue')], met, [official('bea', 'Bea Minister', 'BB')]);
    const spoken = (selection: { official?: string[] }) => {
      const context = contextOf(ledger, { selection });
      return trendOf(frequencySeries(context), context);
    };
    expect(spoken({})?.now.average).toBe(4);
    expect(spoken({ official: ['bea'] })).toBeNull();
  });

  it('is not spoken of in a record of fewer than ten whole years', () => {
    expect(of([...years(2017, 2, 1), ...years(2022, 4, 3)]).trend).toBeNull();
  });
});
