import { describe, expect, it } from 'vitest';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { EXAMPLES } from './examples.ts';
import { compareLevels, compareTopics, compareTracks, compareTypes } from './index.ts';
import { compareSharesSeries, furthest, type Kind } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const series = (key: Key, kind: Kind) => compareSharesSeries(EXAMPLES[key].context, kind);
const counts = (key: Key, kind: Kind) =>
  Object.fromEntries(series(key, kind).rows.map((row) => [row.code, row.counts]));

describe('two selections by their shares', () => {
  it('count each value on each side', () => {
    expect(series('typical', 'track').of).toEqual([7, 22]);
    expect(counts('typical', 'track')).toEqual({ defence: [0, 21], security: [5, 0], leaders: [2, 1] });
    expect(counts('typical', 'domain')).toEqual({ maritime: [1, 22], cyber: [7, 1] });
  });

  it('count a visit once, with all that its meetings in view raise', () => {
    expect(series('visits', 'domain').of).toEqual([6, 22]);
    expect(counts('visits', 'domain')).toEqual({ maritime: [1, 22], cyber: [6, 1] });
  });

  it('go from the highest level down, and else from the most frequent', () => {
    expect(series('typical', 'level').rows.map(({ code }) => code)).toEqual(['head', 'minister', 'chief', 'secretary', 'working']); // prettier-ignore
    expect(series('typical', 'track').rows.map(({ code }) => code)).toEqual(['defence', 'security', 'leaders']); // prettier-ignore
  });

  it('name what is on neither side', () => {
    expect(compareTracks.parts(EXAMPLES.typical.context, 4).notes).toContain('On neither side: Parliament, Diplomacy and Functional.'); // prettier-ignore
  });

  it('differ most where the shares do, not where a side was chosen by it', () => {
    expect(furthest(series('typical', 'track'))?.code).toBe('defence');
    expect(furthest(series('typical', 'domain'))).toBeNull();
    expect(compareTopics.parts(EXAMPLES.typical.context, 2).takeaway).toBe('By topic they do not differ, apart from what they were chosen by.'); // prettier-ignore
  });

  it('give numbers in place of percentages of few, and say that chance may do it', () => {
    expect(compareTracks.parts(EXAMPLES.typical.context, 4).takeaway).toBe(
      'They differ most in the track “defence”: 0 of 7 of A, 95% of B. So few engagements can differ by chance.',
    );
  });

  it('are not compared with nothing', () => {
    expect(compareTypes.parts(EXAMPLES.single.context, 4).takeaway).toBe('B has no engagement to compare with.'); // prettier-ignore
    expect(compareTypes.parts(EXAMPLES.empty.context, 4).takeaway).toBe('Nothing is in view.');
  });

  it('give numbers and shares in the table', () => {
    const { table } = compareTracks.parts(EXAMPLES.typical.context, 4);
    expect(table.columns.map(({ label }) => label)).toEqual(['Track', 'A, engagements', 'A, share in %', 'B, engagements', 'B, share in %']); // prettier-ignore
    expect(table.rows[0]).toEqual(['Defence', 0, 0, 21, 95.5]);
  });
});

describe('the picture of two selections by their shares', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    for (const chart of [compareTopics, compareLevels]) {
      const picture = drawn(chart.parts(EXAMPLES[key].context, 2), width);
      expect(collisions(picture.svg)).toEqual([]);
      expect(outside(picture.svg, picture)).toEqual([]);
      expect(picture.svg).not.toMatch(FOREIGN);
    }
  });
});
