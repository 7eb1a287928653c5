import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { firstKnown } from './first-known.ts';

describe('first-known', () => {
  it('compares with the first engagement on record', () => {
    expect(
      verdict(firstKnown, ({ ministers }) => {
        ministers.firstKnown = '2020';
      }),
    ).toEqual(['ministers firstKnown: 2020, but the records say 2020-03-01']);
  });

  it('takes the first contact or the first session', () => {
    expect(
      verdict(firstKnown, ({ visit, forum }) => {
        visit.mechanism = 'dialogue';
        forum.firstKnown = '2020-03-01';
      }),
    ).toEqual([]);
  });

  it('passes over a decade', () => {
    expect(
      verdict(firstKnown, ({ visit }) => {
        visit.mechanism = 'dialogue';
        visit.date = '201X';
      }),
    ).toEqual([]);
  });
});
