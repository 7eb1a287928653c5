import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { counterparts } from './counterparts.ts';
import { EXAMPLES } from './examples.ts';
import { placesForums } from './places.ts';
import { officialTopics } from './topics.ts';

const charts = [counterparts('general'), officialTopics('general'), placesForums('general')];
const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const cases = charts.flatMap((chart) =>
  keys.flatMap((key) => WIDTHS.map((width) => [chart.id, key, width, chart] as const)),
);

/** Widths of the bars. */
const bars = (svg: string) => [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)); // prettier-ignore

describe('a picture of ranked bars', () => {
  it.each(cases)('of %s, “%s”, at %i px keeps its words apart and inside', (_, key, width, chart) => {
    const picture = drawn(chart.parts(EXAMPLES[key].context, 2), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
  });

  it('has bars as long as their counts, in one scale over its groups', () => {
    const { svg } = drawn(placesForums('general').parts(EXAMPLES.typical.context, 4), 720);
    const [capital = 0, harbour, northland = 0, , , , talks = 0] = bars(svg);
    expect(harbour).toBe(capital);
    expect(capital).toBeCloseTo(2 * northland, 2);
    expect(talks).toBeCloseTo(7 * northland, 2);
  });

  it('says how many rows it leaves out', () => {
    const { svg } = drawn(counterparts('general').parts(EXAMPLES.extreme.context, 2), 358);
    expect(lines(svg).map(({ words }) => words)).toContain('2 more, met in 26 engagements each');
  });
});
