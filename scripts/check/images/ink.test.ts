import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { alike, inkOf } from './ink.ts';

/** White, with a black square of 4 px. */
function square(left: number, width = 40): Buffer {
  const png = new PNG({ width, height: 40 });
  png.data.fill(255);
  for (let y = 10; y < 14; y += 1)
    for (let x = left; x < left + 4; x += 1) png.data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return PNG.sync.write(png);
}

it('finds the ink of an image in another that has it within the distance', () => {
  expect(alike(inkOf(square(10)), inkOf(square(12)), 2)).toBe(1);
  expect(alike(inkOf(square(10)), inkOf(square(12)), 1)).toBe(0.75);
});

it('finds none that is elsewhere, missing, or in an image of another size', () => {
  expect(alike(inkOf(square(10)), inkOf(square(30)), 2)).toBe(0);
  expect(alike(inkOf(square(10)), inkOf(square(40)), 2)).toBe(0);
  expect(alike(inkOf(square(10)), inkOf(square(10, 41)), 2)).toBe(0);
});
