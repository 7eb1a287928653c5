import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { formatElapsed } from './elapsed.ts';

describe('time between two starts', () => {
  it.each([
    ['2022-09-13', '2024-12-05', '2 y 2 m'],
    ['2022-09-13', '2024-09-13', '2 y'],
    ['2022-09-13', '2024-09-12', '1 y 11 m'],
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
});
