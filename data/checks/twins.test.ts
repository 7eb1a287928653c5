import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { twins } from './twins.ts';

describe('twins', () => {
  it('finds the same numbered session twice, whoever is named', () => {
    expect(
      verdict(twins, ({ engagements, dialogue }) => {
        engagements.push({ ...dialogue, id: '2020-03-02-dialogue-one', participants: [] });
      }),
    ).toEqual(['2020-03-02-dialogue-one : same date, mechanism and people as 2020-03-02-dialogue-1']);
  });

  it('finds the same visit twice, whatever the order of its people', () => {
    expect(
      verdict(twins, ({ engagements, visit }) => {
        engagements.push({
          ...visit,
          id: '2020-03-01-twin',
          participants: [...visit.participants].reverse(),
        });
      }),
    ).toEqual(['2020-03-01-twin : same date, mechanism and people as 2020-03-01-rao-visit']);
  });

  it('tells two calls of one day apart by their people', () => {
    expect(
      verdict(twins, ({ engagements, visit }) => {
        engagements.push({ ...visit, id: '2020-03-01-other', participants: visit.participants.slice(1) });
      }),
    ).toEqual([]);
  });
});
