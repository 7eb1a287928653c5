import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { partOfApart } from './part-of-apart.ts';

describe('part-of-apart', () => {
  it('finds a part on another day than its whole', () => {
    expect(
      verdict(partOfApart, ({ dialogue }) => {
        dialogue.date = '2020-03-04';
      }),
    ).toEqual([
      '2020-03-02-dialogue-1 partOf: 2020-03-04 is apart from 2020-03-01/2020-03-03 of 2020-03-01-rao-visit',
    ]);
  });

  it('leaves a coarser date that may fit to another check', () => {
    expect(
      verdict(partOfApart, ({ dialogue }) => {
        dialogue.date = '2020-03';
      }),
    ).toEqual([]);
  });
});
