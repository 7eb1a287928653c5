import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { PALETTES } from '#ui/palette.ts';
import { CHART, EXAMPLES } from './examples.ts';

const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const partsOf = (key: keyof typeof EXAMPLES) => CHART.parts(EXAMPLES[key].context, 1);
const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

describe('the picture of a career', () => {
  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(partsOf(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
  });

  it.each(cases)('of “%s” at %i px draws a dot for each engagement that has a year', (key, width) => {
    const { svg } = drawn(partsOf(key), width);
    const undated = key === 'typical' || key === 'visits' ? 1 : 0;
    expect(svg.match(/<title>/g)?.length ?? 0).toBe(partsOf(key).table.rows.length - undated);
  });

  it('stacks dots that would overlap', () => {
    const { svg } = drawn(partsOf('typical'), 1184);
    const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*>(?=<title>)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    for (const [i, [x, y]] of dots.entries())
      for (const [x2, y2] of dots.slice(i + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(7.7);
  }); // prettier-ignore

  it.each(keys)('of “%s” fills an image with larger dots and more room, and never grows beyond it', (key) => {
    const parts = partsOf(key);
    const heightIn = (height: number) =>
      parts.draw({ width: 900, text: 1, height }, PALETTES.print, false).height;
    const least = heightIn(0);
    for (const room of [1, 40, 300, 2000]) {
      expect(heightIn(least + room)).toBeLessThanOrEqual(least + room + 0.01);
      if (key !== 'empty') expect(heightIn(least + room)).toBeGreaterThan(least);
    }
  });

  it('wraps the name of a post and never cuts it', () => {
    const words = lines(drawn(partsOf('typical'), 720).svg).map((line) => line.words).join(' '); // prettier-ignore
    expect(words).toContain('Chief of the');
    expect(words).toMatch(/National Defence/);
    expect(words).not.toContain('…');
  });
});
