import { describe, expect, it } from 'vitest';
import { contextOf, type Wanted } from '#charts/testing/context.ts';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { columnsOf } from '#charts/year-columns/columns.ts';
import { behindLevel } from './behind.ts';
import { EXAMPLES } from './examples.ts';
import { levelOverTime } from './index.ts';
import { layOut, linesOf } from './layout.ts';
import { levelSeries } from './series.ts';
import { verdictOf } from './takeaway.ts';

const examples = Object.values(EXAMPLES);
const of = (drafts: readonly Draft[], wanted: Wanted = {}) => contextOf(ledgerOf(drafts), wanted);
const takeaway = (drafts: readonly Draft[], wanted: Wanted = {}) =>
  levelOverTime.parts(of(drafts, wanted), 5).takeaway;

let report = 0;
/** So many ministers and so many working meetings in each of five years, each with so many reports of its own. */
const five = (from: number, ministers: number, working: number, reports = 1): Draft[] =>
  Array.from({ length: 5 * (ministers + working) }, (_, i) => ({
    date: String(from + (i % 5)),
    level: i < 5 * ministers ? 'minister' : 'working',
    sources: Array.from({ length: reports }, () => report++),
  }));

describe('how high the contacts go', () => {
  it('counts each engagement once, in the year of its start and at its level', () => {
    const series = levelSeries(of([{ date: '2018-12-31/2019-01-02', level: 'head' }, { date: '2019', level: 'working' }, { date: '201X', level: 'head' }])); // prettier-ignore
    const row = (code: string) => series.rows.find((each) => each.code === code)?.counts;
    expect(series.years).toEqual([2018, 2019]);
    expect([row('head'), row('working'), row('minister')]).toEqual([[1, 0], [0, 1], [0, 0]]); // prettier-ignore
    expect(series).toMatchObject({ total: 2, n: [1, 1], high: [1, 0], unplaced: [{ date: '201X' }] });
  });

  it('names the highest level of each year, and none where no level is stated', () => {
    const series = levelSeries(of([{ date: '2018', level: 'working' }, { date: '2018', level: 'chief' }, { date: '2019', level: 'unknown' }])); // prettier-ignore
    const names = series.highest.map((at) => (at === null ? null : series.rows[at]?.code));
    expect(names).toEqual(['chief', null]);
  });

  it('counts a visit once, at its own level, where visits are counted', () => {
    const drafts: Draft[] = [
      { id: 'visit', date: '2018-05-01', level: 'head' },
      { id: 'talks', date: '2018-05-02', level: 'minister', partOf: 'visit' },
    ];
    expect(levelSeries(of(drafts)).n).toEqual([2]);
    const series = levelSeries(of(drafts, { selection: { count: 'visits' } }));
    expect(series.n).toEqual([1]);
    expect(series.rows.find(({ code }) => code === 'head')?.total).toBe(1);
    expect(series.records).toEqual(['visit', 'talks']);
  });

  it.each(examples)('draws a dot or a number for everything that it counts: $name', ({ context }) => {
    const series = levelSeries(context);
    const { svg } = drawn(levelOverTime.parts(context, 5), 1184);
    const { across } = layOut(series, context.ledger, { width: 1184, text: 1 }, true);
    const cells = series.rows.flatMap(({ counts }) => counts);
    const dots = cells.filter((n) => linesOf(n, across) > 0).reduce((sum, n) => sum + n, 0);
    expect([...svg.matchAll(/<circle /g)]).toHaveLength(dots);
  });

  it.each(examples.flatMap((example) => WIDTHS.map((width) => ({ ...example, width }))))(
    'keeps its words apart and inside at $width px: $name',
    ({ context, width }) => {
      const parts = levelOverTime.parts(context, 5);
      const { svg, ...size } = drawn(parts, width);
      expect(svg).not.toMatch(FOREIGN);
      expect(outside(svg, size)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
      const { cell } = columnsOf({ years: levelSeries(context).years, labels: [] }, { width, text: 1 }, true);
      expect(cell).toBeGreaterThanOrEqual(13);
    },
  );
});

describe('whether the level is rising', () => {
  it('is said of the last five whole years and the five before, with their numbers', () => {
    const drafts = [...five(2016, 2, 6), ...five(2021, 5, 3), { date: '2026', level: 'head' }];
    expect(takeaway(drafts)).toBe(
      'At minister level or above: 63% of 40 engagements in 2021–2025, after 25% of 40 in 2016–2020: the level rose. ' +
        'The highest level in view, head of state, was reached in 2026 alone.',
    );
  });

  it('does not call a year the only one where no other is in view', () => {
    const drafts = [
      { date: '2024', level: 'head' },
      { date: '2024', level: 'minister' },
    ];
    expect(takeaway(drafts)).toContain('The highest level in view is head of state.');
  });

  it('leaves out of a share what has no stated level', () => {
    const drafts = [...five(2016, 4, 4), ...five(2021, 4, 4), { date: '2022', level: 'unknown' }];
    expect(takeaway(drafts)).toContain('50% of 40 engagements in 2021–2025');
    expect(levelOverTime.parts(of(drafts), 5).notes.join(' ')).toContain(
      '1 engagement of no stated level is',
    );
  });

  it('is not said of so few that one more would change it', () => {
    expect(takeaway([...five(2016, 1, 1), ...five(2021, 2, 0)])).toContain(
      '10 of 10 in 2021–2025, after 5 of 10 in 2016–2020; so few show no trend.',
    );
    const share = (high: number, stated: number) => ({ years: [], high, stated, reports: 1 });
    expect(verdictOf(share(20, 40), share(22, 40))).toBe('same');
    expect(verdictOf(share(20, 40), share(10, 40))).toBe('fell');
    expect(verdictOf(share(0, 0), share(10, 40))).toBe('few');
  });

  it('warns where better reporting may be why', () => {
    const better = takeaway([...five(2016, 4, 4, 1), ...five(2021, 4, 4, 2)]);
    expect(better).toContain(
      'than before, 2 reports each after 1: lower levels may be missing from the earlier years',
    );
    expect(takeaway([...five(2016, 4, 4, 2), ...five(2021, 4, 4, 1)])).toContain(
      'missing from the later years',
    );
    expect(takeaway([...five(2016, 4, 4, 2), ...five(2021, 4, 4, 2)])).not.toContain('missing');
  });

  it('is not asked of a single engagement, nor of none', () => {
    expect(levelOverTime.parts(EXAMPLES.one.context, 5).takeaway).toBe('One engagement: minister, 2018.');
    expect(levelOverTime.parts(EXAMPLES.empty.context, 5).takeaway).toBe('Nothing is in view.');
  });
});

describe('what is behind a number of the levels', () => {
  it.each(examples)('is exactly what it counts: $name', ({ context }) => {
    const { rows, years } = levelSeries(context);
    for (const { code, counts, total } of rows) {
      const behind = (year: number | null) =>
        behindLevel(code, (level) => level === code, year, context).engagements().length;
      expect(behind(null)).toBe(total);
      expect(years.map(behind)).toEqual(counts);
    }
  });
});
