import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { datePrecision } from './date-precision.ts';

describe('date-precision', () => {
  it('wants a source for a plain day', () => {
    expect(
      verdict(datePrecision, ({ dialogue }) => {
        dialogue.sources[0]!.supports = ['place'];
      }),
    ).toEqual(['2020-03-02-dialogue-1 date: a plain day, but no source is marked for the date']);
  });

  it('takes no day from an announcement alone', () => {
    expect(
      verdict(datePrecision, ({ paper }) => {
        paper.published = '2020-03-01';
      }),
    ).toEqual(['2020-03-02-dialogue-1 date: a plain day, but its sources are all older: they announce it']);
  });

  it('is content with a mark, a coarser date, or one source of the day itself', () => {
    expect(
      verdict(datePrecision, ({ visit, dialogue, online, paper }) => {
        paper.published = '2020-02';
        visit.sources[1]!.source = 'agency';
        dialogue.date = '2020-03-02~';
        online.sources[0]!.supports = [];
      }),
    ).toEqual([]);
  });
});
