import { expect, it } from 'vitest';
import { shareRead } from './words.ts';

it('finds words whatever stands between them, and says what share was read', () => {
  expect(shareRead('Meetings per year, by track', 'MEETINGS per\nyear — by track 29')).toBe(1);
  expect(shareRead('Meetings per year, by track', 'Meetings pcr year')).toBe(0.5);
  expect(shareRead('Who hosts, and how often', '')).toBe(0);
});

it('takes an accent for no other letter', () => {
  expect(shareRead('Việt Nam', 'Viet Nam')).toBe(1);
});
