import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('shares the room that is left out among the rows of an image', () => {
  expect(spreadOf({ width: 800, text: 1, height: 500 }, 400, 10, 20)).toBe(10);
});

it('takes no row so far apart that it is no row any more, and none closer than its words', () => {
  expect(spreadOf({ width: 800, text: 2, height: 900 }, 400, 5, 20)).toBe(40);
  expect(spreadOf({ width: 800, text: 1, height: 300 }, 400, 5, 20)).toBe(0);
});

it('leaves a page and a chart without rows as they are', () => {
  expect(spreadOf({ width: 800, text: 1 }, 400, 5, 20)).toBe(0);
  expect(spreadOf({ width: 800, text: 1, height: 500 }, 24, 0, 20)).toBe(0);
});
