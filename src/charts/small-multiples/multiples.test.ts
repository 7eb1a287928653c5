import { describe, expect, it } from 'vitest';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { EXAMPLES } from './examples.ts';
import { smallMultiples } from './index.ts';
import { multiplesSeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const series = (key: Key, at: 0 | 1) => multiplesSeries(EXAMPLES[key].context, at);
const panel = (key: Key, at: 0 | 1, code: string) => series(key, at).panels.find((p) => p.code === code);

describe('small multiples', () => {
  it('count each value by year', () => {
    expect(panel('typical', 0, 'cyber')).toMatchObject({ n: 7, counts: [0, 0, 2, 0, 2, 0, 3] });
    expect(panel('typical', 1, 'maritime')).toMatchObject({ n: 22, counts: [8, 0, 0, 0, 13, 0, 0] });
  });

  it('have one order and one scale for both sides, also where a side has nothing', () => {
    const [a, b] = [series('typical', 0), series('typical', 1)];
    expect(a.panels.map(({ code }) => code)).toEqual(b.panels.map(({ code }) => code));
    expect([a.most, b.most]).toEqual([13, 13]);
    expect(panel('single', 1, 'cyber')).toMatchObject({ n: 0 });
  });

  it('are of what the address says, levels from the highest', () => {
    expect(series('months', 0).panels.map(({ code }) => code)).toEqual(['head', 'minister', 'chief', 'secretary', 'working']); // prettier-ignore
  });

  it('name their side, and what stands in no year', () => {
    const parts = smallMultiples[1].parts(EXAMPLES.typical.context, 6);
    expect(parts.title).toBe('B: Maritime security, by year and topic');
    expect(parts.notes.join(' ')).toContain('Not placed: 1 engagement dated only “2010s”.');
  });

  it('take nothing from what a side was chosen by', () => {
    const takeaway = (at: 0 | 1) => smallMultiples[at].parts(EXAMPLES.typical.context, 5).takeaway;
    expect(takeaway(0)).toBe('Most in one year: maritime security in 2018, once.');
    expect(smallMultiples[0].parts(EXAMPLES.months.context, 5).takeaway).toBe('Most in one year: deputy minister or secretary in 2020, 3 engagements.'); // prettier-ignore
  });

  it('hold a row for each year in their table', () => {
    const { table } = smallMultiples[0].parts(EXAMPLES.typical.context, 5);
    expect(table.rows.find(([year]) => year === '2018')).toEqual(['2018', 1, 2]);
  });
});

describe('the picture of small multiples', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    for (const chart of smallMultiples) {
      const picture = drawn(chart.parts(EXAMPLES[key].context, 5), width);
      expect(collisions(picture.svg)).toEqual([]);
      expect(outside(picture.svg, picture)).toEqual([]);
      expect(picture.svg).not.toMatch(FOREIGN);
    }
  });
});
