import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { CHART, EXAMPLES, typical } from './examples.ts';
import { compareFrequencySeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const series = (key: Key) => compareFrequencySeries(EXAMPLES[key].context);
const parts = (key: Key) => CHART.parts(EXAMPLES[key].context, 1);
const yearsDrawn = (key: Key) =>
  series(key).sides.map(({ frequency: { years } }) => [years[0], years.at(-1)]);

describe('two selections over time', () => {
  it('have one scale, of the highest bar of either', () => {
    expect(series('typical').most).toBe(13);
    expect(series('typical').sides.map(({ n }) => n)).toEqual([7, 21]);
  });

  it('stand over the same years where their years meet, and each over its own where they lie apart', () => {
    expect(yearsDrawn('typical')).toEqual([[2014, 2020], [2014, 2020]]); // prettier-ignore
    expect(yearsDrawn('overlapping')).toEqual([[2014, 2020], [2014, 2020]]); // prettier-ignore
    expect(yearsDrawn('periods')).toEqual([[2014, 2016], [2017, 2020]]); // prettier-ignore
    expect(parts('periods').notes.join(' ')).toContain('the periods lie apart');
  });

  it('are compared by the year, each by its own number of years', () => {
    const [a, b] = series('periods').sides;
    expect(a.mean).toBeCloseTo(10 / 3);
    expect(b.mean).toBeCloseTo(18 / 4);
    expect(parts('periods').takeaway).toContain(
      'A has 3.3 a year in 2014–2016, B has 4.5 a year in 2017–2020',
    );
    const [until, since] = series('overlapping').sides;
    expect([until.years.length, since.years.length]).toEqual([5, 5]);
  });

  it('count a visit and its meetings once where the rule says so', () => {
    expect(series('visits').sides.map(({ n }) => n)).toEqual([6, 21]);
  });

  it('name what stands in no year, by its side', () => {
    expect(parts('typical').notes).toContain('B: Not placed: 1 engagement dated only “2010s”.');
  });

  it('say when each met most, and nothing of what is not there', () => {
    expect(parts('typical').takeaway).toBe('On average 1 a year (A) and 3 (B) in 2014–2020. Busiest: A in 2020 (3), B in 2018 (13).'); // prettier-ignore
    expect(parts('empty').takeaway).toBe('Nothing is in view.');
  });

  it('name both sides in the subtitle of an export', () => {
    expect(parts('typical').subtitle).toMatch(/^A: Cyber security\. B: Maritime security\. .*n = 7 \(A\) and 22 \(B\)\.$/); // prettier-ignore
  });

  it('list each engagement once in its records', () => {
    const { records } = parts('typical');
    expect(new Set(records).size).toBe(records.length);
    expect(records).toHaveLength(7 + 22 - 1);
  });

  it('mark what a year but no month is known of', () => {
    expect(parts('months').legend.map(({ swatch }) => swatch)).toEqual(['hatch']);
    expect(drawn(parts('months'), 720).svg).toContain('fill="url(#compare-frequency-A-light)"');
  });

  it('are drawn from a context of a comparison only', () => {
    expect(() => CHART.parts(contextOf(typical), 1)).toThrow('sides: none in this context');
  });
});

describe('the picture of two selections over time', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(parts(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
    expect(picture.svg).not.toMatch(FOREIGN);
  });
});
