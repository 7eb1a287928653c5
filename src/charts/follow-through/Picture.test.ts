import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { CHART, DETAILED, EXAMPLES } from './examples.ts';
import { followThroughSeries } from './series.ts';

const partsOf = (key: keyof typeof EXAMPLES) => CHART.parts(EXAMPLES[key].context, 1);
const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

describe('the picture of threads', () => {
  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(partsOf(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
  });

  it.each(keys)('of “%s” keeps its words apart in larger type', (key) => {
    expect(collisions(drawn(partsOf(key), 1184, 1.5).svg)).toEqual([]);
  });

  it.each(keys)('of “%s” draws a mark for each engagement on the axis', (key) => {
    const { rows } = followThroughSeries(EXAMPLES[key].context, DETAILED);
    const marks = drawn(partsOf(key), 1184).svg.match(/<title>/g)?.length ?? 0;
    expect(marks).toBe(rows.reduce((sum, row) => sum + row.placed.length, 0));
  });

  it('says at the end of a thread by what it was taken up, and the time between', () => {
    const words = lines(drawn(partsOf('typical'), 1184).svg).map((line) => line.words);
    expect(words).toContain('Handover');
    expect(words).toContain('1 y 10 m');
  });

  it('uses no class and no variable', () => {
    expect(drawn(partsOf('typical'), 1184).svg).not.toMatch(/class=|var\(/);
  });
});
