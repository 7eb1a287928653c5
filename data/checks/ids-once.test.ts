import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { idsOnce } from './ids-once.ts';

describe('ids-once', () => {
  it('finds an official whose id is taken', () => {
    expect(
      verdict(idsOnce, ({ officials, rao }) => {
        officials.push({ ...rao });
      }),
    ).toEqual(['asha-rao id: “asha-rao” is also in officials/asha-rao.json']);
  });

  it('finds a mechanism and a city listed twice', () => {
    expect(
      verdict(idsOnce, ({ mechanisms, forum, places, hanoi }) => {
        mechanisms.push({ ...forum });
        places.push({ ...hanoi });
      }),
    ).toEqual([
      'dialogue id: “dialogue” is also in mechanisms.json',
      'Hanoi city: Hanoi, VN is listed twice',
    ]);
  });

  it('lets two countries have a city of one name', () => {
    expect(
      verdict(idsOnce, ({ places }) => {
        places.push({ city: 'Hanoi', country: 'IN' });
      }),
    ).toEqual([]);
  });
});
