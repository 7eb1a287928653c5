import { describe, expect, it } from 'vitest';
import { appearancesOf } from './appearances.ts';
import { CHART, EXAMPLES } from './examples.ts';
import { careerSeries } from './series.ts';

const series = (example: keyof typeof EXAMPLES) => careerSeries(EXAMPLES[example].context, 'general');
const parts = (example: keyof typeof EXAMPLES) => CHART.parts(EXAMPLES[example].context, 1);

describe('the engagements that list an official', () => {
  it('are counted one by one, meetings inside a visit too', () => {
    expect(appearancesOf(EXAMPLES.typical.context, 'general')).toHaveLength(8);
  });

  it('are one with the visit that they are part of where visits are counted once', () => {
    const appearances = appearancesOf(EXAMPLES.visits.context, 'general');
    expect(appearances).toHaveLength(7);
    expect(appearances.find(({ unit }) => unit.id === 'visit')?.listings.map((e) => e.id)).toEqual([
      'visit',
      'inside',
    ]);
  });

  it('are none for one whom nothing lists', () => {
    expect(appearancesOf(EXAMPLES.typical.context, 'met-0')).toEqual([]);
  });
});

describe('the posts of an official', () => {
  it('are in the order in which they are first given, one that is not printed by itself', () => {
    expect(series('typical').posts.map(({ role, placed }) => [role, placed.length])).toEqual([
      ['Chief of the General Staff and Deputy Minister of National Defence', 3],
      ['Minister of National Defence', 3],
      [null, 1],
    ]);
  });

  it('place no engagement that is dated to a decade, and count it', () => {
    expect(series('typical').posts[0]?.unplaced).toHaveLength(1);
    expect(series('typical').n).toBe(8);
  });

  it('have ranks as runs of engagements that print them', () => {
    expect(series('typical').ranks.map(({ rank, from, to }) => [rank, from.unit.date, to.unit.date])).toEqual(
      [
        ['Lieutenant General', '2017-10-30', '2019-11-25'],
        ['General', '2022', '2026-05-06'],
      ],
    );
  });

  it('give a short record a year more on both sides', () => {
    expect(series('one').years).toEqual([2020, 2022]);
    expect(series('typical').years).toEqual([2017, 2026]);
  });
});

describe('what the career says', () => {
  it('explains its line and names the post that most engagements give', () => {
    expect(parts('typical').takeaway).toBe(
      'A line runs from the first to the last engagement that gives the post, not from appointment to departure. Most often as Chief of the General Staff and Deputy Minister of National Defence, in 4 of 8 engagements.',
    );
    expect(parts('one').takeaway).toContain('One engagement, one post.');
    expect(parts('empty').takeaway).toBe('No engagement in view lists this official.');
  });

  it('names the official in the subtitle, for a figure that stands alone', () => {
    expect(parts('typical').subtitle).toBe(
      'Anders General. Meetings inside a visit are counted one by one. n = 8.',
    );
  });

  it('says what it cannot place', () => {
    expect(parts('typical').notes.join(' ')).toContain(
      'Not placed, for want of a year: Session of dialogue, 201X (“2010s”).',
    );
  });

  it('has a row of the table for each engagement', () => {
    expect(parts('typical').table.rows).toHaveLength(8);
    expect(parts('visits').table.rows).toHaveLength(7);
    expect(parts('visits').records).toHaveLength(8);
  });
});
