import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { intervalSourced } from './interval-sourced.ts';

describe('interval-sourced', () => {
  it('wants both or none', () => {
    expect(
      verdict(intervalSourced, ({ ministers, forum }) => {
        ministers.interval = 'P1Y';
        forum.interval = null;
      }),
    ).toEqual(['ministers interval: no source', 'dialogue interval: a source without an interval']);
  });
});
