import { describe, expect, it } from 'vitest';
import { placeYears } from './placeYears.ts';

describe('years side by side', () => {
  it('fill the room beside the numbers of an axis', () => {
    expect(placeYears(628, 6, 28, 41)).toEqual({ band: 100, left: 28, right: 628, width: 628 });
  });

  it.each([
    [343, 27, 28, 41.1],
    [343, 60, 28, 10.3],
    [288, 27, 35, 51.4],
    [351, 27, 28, 19.5],
    [100, 4, 28, 120],
  ])(
    'are whole at both edges of a room of %d px wherever a drawing of %d is scrolled to one of them',
    (room, years, margin, least) => {
      const { band, left, right, width } = placeYears(room, years, margin, least);
      expect(width).toBeGreaterThan(room);
      expect(left).toBeGreaterThanOrEqual(margin);
      expect(right - left).toBeCloseTo(years * band);
      // Its two ends, and the room itself, are so many whole years.
      for (const part of [left, width - right, room, width - room])
        expect(part / band).toBeCloseTo(Math.round(part / band));
      if (room > least) expect(band).toBeGreaterThanOrEqual(least);
    },
  );
});
