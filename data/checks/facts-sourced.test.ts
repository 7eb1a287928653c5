import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { factsSourced } from './facts-sourced.ts';

describe('facts-sourced', () => {
  it('finds each kind of fact that no source supports', () => {
    expect(
      verdict(factsSourced, ({ visit }) => {
        visit.sources = [{ source: 'agency', supports: ['participants'] }];
      }),
    ).toEqual([
      '2020-03-01-rao-visit date: no source is marked for it',
      '2020-03-01-rao-visit place: no source is marked for it',
      '2020-03-01-rao-visit topics: no source is marked for it',
      '2020-03-01-rao-visit outcomes: no source is marked for it',
    ]);
  });

  it('asks for no source of what is not stated', () => {
    expect(
      verdict(factsSourced, ({ dialogue }) => {
        dialogue.participants = [];
        dialogue.place = null;
        dialogue.sources = [{ source: 'paper', supports: ['date'] }];
      }),
    ).toEqual([]);
  });
});
