import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { datesFormed } from './dates-formed.ts';

describe('dates-formed', () => {
  it('refuses what is no day of the calendar, in every field that holds a date', () => {
    expect(
      verdict(datesFormed, ({ visit, dialogue, forum, paper }) => {
        visit.date = '2020-02-30';
        dialogue.date = '2020-03-02/2020-03-01';
        forum.firstKnown = 'March 2020';
        paper.published = '2020-13';
      }),
    ).toEqual([
      '2020-03-01-rao-visit date: “2020-02-30” is not a date',
      '2020-03-02-dialogue-1 date: “2020-03-02/2020-03-01” is not a date',
      'dialogue firstKnown: “March 2020” is not a date',
      'paper published: “2020-13” is not a date',
    ]);
  });

  it('takes decades, years, months and marks', () => {
    expect(
      verdict(datesFormed, ({ visit, dialogue, online }) => {
        visit.date = '202X';
        dialogue.date = '2020-03~';
        online.date = '2022?/2023%';
      }),
    ).toEqual([]);
  });
});
