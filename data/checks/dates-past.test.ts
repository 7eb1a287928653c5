import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { datesPast } from './dates-past.ts';

describe('dates-past', () => {
  it('finds what lies after the day to which the ledger is kept', () => {
    expect(
      verdict(datesPast, ({ visit, paper, agency }) => {
        visit.date = '2024-01-02';
        paper.published = '2025';
        agency.published = '2024-01-01';
      }),
    ).toEqual([
      '2020-03-01-rao-visit date: 2024-01-02 is after 2024-01-01',
      'paper published: 2025 is after 2024-01-01',
    ]);
  });

  it('lets the year in which the ledger ends stand', () => {
    expect(
      verdict(datesPast, ({ online }) => {
        online.date = '2024';
      }),
    ).toEqual([]);
  });
});
