import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { conflictDate } from './conflict-date.ts';

describe('conflict-date', () => {
  it('finds a record that does not follow what it says it follows', () => {
    expect(
      verdict(conflictDate, ({ online }) => {
        online.conflicts[0]!.follows = '2022-06';
      }),
    ).toEqual(['2022-05-dialogue-2 conflicts[0].follows: 2022-06, but the date is 2022-05']);
  });

  it('leaves a decision in words alone', () => {
    expect(
      verdict(conflictDate, ({ online }) => {
        online.conflicts[0]!.follows = 'left open';
      }),
    ).toEqual([]);
  });
});
