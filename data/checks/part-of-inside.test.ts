import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { partOfInside } from './part-of-inside.ts';

describe('part-of-inside', () => {
  it('finds a part that reaches beyond its whole', () => {
    expect(
      verdict(partOfInside, ({ dialogue }) => {
        dialogue.date = '2020-03';
      }),
    ).toEqual([
      '2020-03-02-dialogue-1 partOf: 2020-03 is wider than 2020-03-01/2020-03-03 of 2020-03-01-rao-visit',
    ]);
  });

  it('lets a part end with its whole', () => {
    expect(
      verdict(partOfInside, ({ dialogue }) => {
        dialogue.date = '2020-03-03';
      }),
    ).toEqual([]);
  });
});
