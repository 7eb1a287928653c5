import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { momentDate } from './moment-date.ts';

describe('moment-date', () => {
  it.each(['2020-03-01', '2020-03', '2020', '2020~'])('accepts %s for a visit from 1 to 3 March', (date) => {
    expect(verdict(momentDate, ({ friendship }) => (friendship.date = date))).toEqual([]);
  });

  it.each([
    ['2020-03-02', '2020-03-02 does not hold 2020-03-01/2020-03-03'],
    ['2019', '2019 does not hold 2020-03-01/2020-03-03'],
    ['2020-03-01/2020-03-03', '2020-03-01/2020-03-03 is a span'],
  ])('refuses %s', (date, wrong) => {
    expect(verdict(momentDate, ({ friendship }) => (friendship.date = date))).toEqual([
      `friendship date: ${wrong}`,
    ]);
  });

  it('knows no day where the engagement has but a year', () => {
    expect(
      verdict(momentDate, ({ friendship, visit }) => {
        friendship.date = '2020-03-01';
        visit.date = '2020';
      }),
    ).toEqual(['friendship date: 2020-03-01 does not hold 2020']);
  });
});
