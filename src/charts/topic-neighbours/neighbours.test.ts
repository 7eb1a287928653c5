import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { TOPIC } from '#charts/topic-trend/examples.ts';
import { CHART, EXAMPLES } from './examples.ts';
import { neighboursSeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const parts = (key: Key) => CHART.parts(EXAMPLES[key].context, 3);
const times = (n: number, ...domains: string[]): Draft[] =>
  Array.from({ length: n }, () => ({ date: '2020', domains }));
const context = (...drafts: Draft[][]) => contextOf(ledgerOf(drafts.flat()));

describe('the neighbours of a topic', () => {
  it('are weighed by how often chance would put the two together', () => {
    // 10 of 40 raise cyber, 20 of 40 the sea: 5 together are what chance gives; 8 are 1.6 times that.
    const { rows, base } = neighboursSeries(context(times(8, 'cyber', 'maritime'), times(2, 'cyber'), times(12, 'maritime'), times(18, 'law')), TOPIC); // prettier-ignore
    expect(base).toBe(40);
    expect(rows).toMatchObject([{ domain: 'maritime', together: 8, all: 20, expected: 5, lift: 1.6, small: false }]); // prettier-ignore
  });

  it('do not count what records no topic as evidence', () => {
    const { base, rows } = neighboursSeries(
      context(times(5, 'cyber', 'law'), times(5, 'un'), times(90)),
      TOPIC,
    );
    expect(base).toBe(10);
    expect(rows[0]?.lift).toBe(2);
  });

  it('of few engagements stand apart, however high their lift', () => {
    const { rows } = neighboursSeries(context(times(1, 'cyber', 'un'), times(6, 'cyber', 'law'), times(6, 'law'), times(30, 'maritime')), TOPIC); // prettier-ignore
    expect(rows.map(({ domain, small }) => [domain, small])).toEqual([['law', false], ['un', true]]); // prettier-ignore
    expect(rows[1]?.lift).toBeGreaterThan(rows[0]?.lift ?? 0);
  });

  it('are named only where they are clearly more than chance', () => {
    const takeaway = (...drafts: Draft[][]) => CHART.parts(context(...drafts), 3).takeaway;
    expect(takeaway(times(6, 'cyber', 'law'), times(6, 'un'))).toBe(
      'Law enforcement and justice is the closest neighbour: together 2 times as often as chance would have it (6 engagements).',
    );
    expect(takeaway(times(6, 'cyber', 'law'))).toContain('No topic came up beside it clearly more often');
    expect(takeaway(times(2, 'cyber', 'law'), times(9, 'un'))).toContain('too few to speak of neighbours');
    expect(takeaway(times(2, 'cyber'))).toBe('It was never raised beside another topic.');
  });

  it('give what is expected and the lift in the table', () => {
    expect(parts('typical').table.rows).toContainEqual(['Law enforcement and justice', 7, 1.8, 3.9, 7]);
  });
});

describe('the picture of neighbours', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(parts(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
    expect(picture.svg).not.toMatch(FOREIGN);
  });
});
