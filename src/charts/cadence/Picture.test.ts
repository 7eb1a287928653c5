import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { EXAMPLES } from './examples.ts';
import { cadence } from './index.ts';
import { cadenceSeries } from './series.ts';

const partsOf = (key: keyof typeof EXAMPLES) => cadence.parts(EXAMPLES[key].context, 4);
const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

describe('the picture of the cadence', () => {
  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(partsOf(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
  });

  it.each(keys)('of “%s” keeps its words apart in larger type', (key) => {
    const picture = drawn(partsOf(key), 1184, 1.5);
    expect(collisions(picture.svg)).toEqual([]);
  });

  it.each(keys)('of “%s” draws a mark for each session on the axis', (key) => {
    const { rows } = cadenceSeries(EXAMPLES[key].context);
    const { svg } = drawn(partsOf(key), 1184);
    const marks = svg.match(/<title>/g)?.length ?? 0;
    const due = rows.filter((row) => row.due !== null && svg.includes('due '));
    const sessions = rows.reduce((sum, row) => sum + row.placed.length, 0);
    expect(marks).toBeGreaterThanOrEqual(sessions);
    expect(marks).toBeLessThanOrEqual(sessions + due.length);
  });

  it('writes every forum in full', () => {
    for (const width of WIDTHS) {
      const words = lines(drawn(partsOf('typical'), width).svg).map((line) => line.words);
      expect(words.join(' ')).toContain('Political Consultation');
      expect(words.join(' ')).toContain('Strategic');
      expect(words.some((line) => line.includes('…'))).toBe(false);
    }
  });

  it('labels the day of the ledger once, or not at all where the axis ends before', () => {
    const labels = (key: keyof typeof EXAMPLES) =>
      lines(drawn(partsOf(key), 1184).svg).filter(({ words }) => words === '22 Nov 2026').length;
    expect(labels('typical')).toBe(1);
    expect(labels('past')).toBe(0);
  });

  it('uses no class and no variable', () => {
    expect(drawn(partsOf('typical'), 1184).svg).not.toMatch(/class=|var\(/);
  });
});
