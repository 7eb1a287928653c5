import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { partOfCycle } from './part-of-cycle.ts';

describe('part-of-cycle', () => {
  it('finds both ends of a circle', () => {
    expect(
      verdict(partOfCycle, ({ visit, dialogue }) => {
        visit.partOf = dialogue.id;
      }),
    ).toEqual([
      '2020-03-01-rao-visit partOf: 2020-03-02-dialogue-1 leads back to it',
      '2020-03-02-dialogue-1 partOf: 2020-03-01-rao-visit leads back to it',
    ]);
  });

  it('finds an engagement inside itself, and not those that only lead to it', () => {
    expect(
      verdict(partOfCycle, ({ visit }) => {
        visit.partOf = visit.id;
      }),
    ).toEqual(['2020-03-01-rao-visit partOf: 2020-03-01-rao-visit leads back to it']);
  });
});
