import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { formatElapsed, formatInterval } from './elapsed.ts';

describe('time between two starts', () => {
  it.each([
    ['2022-09-13', '2024-12-05', '2 y 3 m'],
    ['2022-09-13', '2024-09-13', '2 y'],
    ['2022-09-13', '2024-09-12', '2 y'],
    ['2022-09-13', '2024-08-20', '1 y 11 m'],
    ['2021-02-01', '2021-03-01', '1 m'],
    ['1960-01-15', '2020-01-15', '60 y'],
    ['2022-09-13', '2022-12-13', '3 m'],
    ['2022-09-13', '2022-09-25', '12 d'],
    ['2022-09-13', '2022-09-13', '0 d'],
    ['2022-09-13/2022-09-20', '2023-09-13/2023-09-14', '1 y'],
    ['2010', '2016', 'c. 6 y'],
    ['2010', '2016-08-01', 'c. 6 y'],
    ['2018-04', '2020-07', 'c. 2 y 3 m'],
    ['2018-04', '2018-04', 'c. 0 m'],
    ['2022-09-13~', '2023-01-13', 'c. 4 m'],
    ['2022', '2022-10-01', 'c. 3 m'],
  ])('from %s to %s is %s', (from, to, words) =>
    expect(formatElapsed(parseEdtf(from)!, parseEdtf(to)!)).toBe(words),
  );

  it.each([
    ['2022-09-13', '2024-12-05', '2 years 3 months'],
    ['2022-09-13', '2023-10-13', '1 year 1 month'],
    ['2022-09-13', '2022-09-14', '1 day'],
    ['2018-04', '2020-07', 'about 2 years 3 months'],
    ['2018-04', '2018-04', 'about 0 months'],
  ])('from %s to %s is %s in a sentence', (from, to, words) =>
    expect(formatElapsed(parseEdtf(from)!, parseEdtf(to)!, 'long')).toBe(words),
  );
});

describe('a stated interval', () => {
  it.each([
    [24, '2 years'],
    [12, '1 year'],
    [18, '1 year 6 months'],
    [6, '6 months'],
  ])('of %s months reads %s', (months, words) => expect(formatInterval(months)).toBe(words));
});
