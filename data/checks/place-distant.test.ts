import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { placeDistant } from './place-distant.ts';

describe('place-distant', () => {
  it('finds a place for a meeting at a distance', () => {
    expect(
      verdict(placeDistant, ({ visit, dialogue }) => {
        visit.mode = 'virtual';
        dialogue.mode = 'telephone';
      }),
    ).toEqual([
      '2020-03-01-rao-visit place: a place, but the mode is virtual',
      '2020-03-02-dialogue-1 place: a place, but the mode is telephone',
    ]);
  });
});
