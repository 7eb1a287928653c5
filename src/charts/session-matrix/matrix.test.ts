import { describe, expect, it } from 'vitest';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { FORUM, typical } from '#charts/session-timeline/examples.ts';
import { agendaMoves } from './agenda.ts';
import { CHART, EXAMPLES } from './examples.ts';
import { matrixSeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const series = (key: Key) => matrixSeries(EXAMPLES[key].context, FORUM);
const parts = (key: Key) => CHART.parts(EXAMPLES[key].context, 2);

describe('what moved on the agenda', () => {
  const [first, second] = typical.engagements;
  const item = (engagement: typeof first, ...domains: string[]) => ({
    engagement: engagement ?? expect.fail('engagement'),
    domains,
  });

  it('is what the last has and the one before had not, and the reverse', () => {
    expect(agendaMoves([item(first, 'a', 'b'), item(second, 'b', 'c')])).toMatchObject({ came: ['c'], went: ['a'] }); // prettier-ignore
  });

  it('passes over a meeting whose topics are not on record: silence is no empty agenda', () => {
    const moves = agendaMoves([item(first, 'a'), item(second), item(second, 'a', 'b')]);
    expect(moves).toMatchObject({ earlier: first, came: ['b'], went: [] });
  });

  it('is unknown of fewer than two', () => {
    expect(agendaMoves([item(first, 'a'), item(second)])).toBeNull();
  });
});

describe('topics by session', () => {
  it('has a column for each session and a row for each topic, most raised first', () => {
    const { columns, rows } = series('typical');
    expect(columns.map(({ engagement }) => engagement.ordinal)).toEqual([3, 4, 5, 6, 7, 8, 9, 11]);
    expect(rows.map(({ domain, n }) => [domain, n])).toEqual([
      ['training', 6], ['maritime', 3], ['cyber', 2], ['law', 1], ['un', 1],
    ]); // prettier-ignore
    expect(rows[1]?.raised).toEqual([true, true, false, false, false, true, false, false]);
  });

  it('says what came and went from the last but one to the last', () => {
    expect(parts('typical').takeaway).toBe(
      'From session 9 to session 11: UN peacekeeping and law enforcement and justice came onto the agenda.',
    );
  });

  it('compares the whole record whatever the filters leave in view', () => {
    expect(parts('filtered').takeaway).toBe(parts('typical').takeaway);
    expect(series('filtered').columns.filter(({ inView }) => inView)).toHaveLength(4);
  });

  it('speaks of no agenda where there are only visits', () => {
    expect(series('visiting').moves).toBeNull();
    expect(parts('visiting').takeaway).toBe('Maritime security came up most, in 3 of 3 engagements.');
  });

  it('says so where there is nothing to compare or nothing on record', () => {
    expect(parts('single').takeaway).toContain('nothing to compare');
    expect(parts('empty').takeaway).toBe('No topic is on record.');
  });

  it('counts the silent columns in its note', () => {
    expect(parts('typical').notes.join(' ')).toContain('1 session records no topic');
  });
});

describe('the picture of topics by session', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(parts(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
    expect(picture.svg).not.toMatch(FOREIGN);
  });

  it('has a full square for each topic of a session in view and a hollow one outside', () => {
    const topic = 'fill="#6A5A94"';
    const count = (key: Key) => drawn(parts(key), 720).svg.split(topic).length - 1;
    expect([count('typical'), count('filtered')]).toEqual([13, 8]);
  });
});
