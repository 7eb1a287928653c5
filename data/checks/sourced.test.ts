import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { sourced } from './sourced.ts';

describe('sourced', () => {
  it('finds an engagement without a source', () => {
    expect(
      verdict(sourced, ({ visit }) => {
        visit.sources = [];
      }),
    ).toEqual(['2020-03-01-rao-visit sources: none']);
  });
});
