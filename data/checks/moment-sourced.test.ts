import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { momentSourced } from './moment-sourced.ts';

describe('moment-sourced', () => {
  it('wants a source of the engagement among the sources', () => {
    expect(verdict(momentSourced, ({ friendship }) => (friendship.sources = ['paper', 'agency']))).toEqual(
      [],
    );
    expect(verdict(momentSourced, ({ visit }) => visit.sources.pop())).toEqual([
      'friendship sources: none of them reports 2020-03-01-rao-visit',
    ]);
  });

  it('asks nothing of a moment that no engagement stands for', () => {
    expect(
      verdict(momentSourced, ({ friendship, visit }) => {
        friendship.engagement = null;
        visit.sources.pop();
      }),
    ).toEqual([]);
  });
});
