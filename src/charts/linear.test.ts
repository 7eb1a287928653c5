import { expect, test } from 'vitest';
import { clamped, linear } from './linear.ts';

test('a number stands in proportion between the ends, also where the range runs upwards', () => {
  const y = linear([0, 4], [200, 100]);
  expect([y(0), y(1), y(4), y(5)]).toEqual([200, 175, 100, 75]);
});

test('nothing leaves a range that is clamped', () => {
  const x = clamped([2000, 2010], [0, 50]);
  expect([x(1990), x(2000), x(2005), x(2010), x(2020)]).toEqual([0, 0, 25, 50, 50]);
});

test('where all numbers are one, they stand at the start', () => {
  expect(linear([7, 7], [10, 20])(7)).toBe(10);
});
