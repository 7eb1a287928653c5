import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { followsEarlier } from './follows-earlier.ts';

const ONLINE = '2022-05-dialogue-2';
const VISIT = '2020-03-01-rao-visit';

describe('follows-earlier', () => {
  const dates = (target: string, own: string) =>
    verdict(followsEarlier, ({ visit, online }) => {
      visit.date = target;
      online.date = own;
    });
  it.each([
    ['2020-03-01', '2022-05'],
    ['2022-05-01', '2022-05'],
    ['2022', '2022-05-02'],
    ['2022-05-01/2022-05-03', '2022-05-02'],
  ])('accepts %s before %s', (target, own) => expect(dates(target, own)).toEqual([]));
  it.each([
    ['2022-05-02', '2022-05-02'],
    ['2022-05-31', '2022-05'],
    ['2023', '2022'],
  ])('refuses %s before %s', (target, own) =>
    expect(dates(target, own)).toEqual([`${ONLINE} follows[0].engagement: ${VISIT} is not earlier`]),
  );
});
