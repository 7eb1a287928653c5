import { expect, it } from 'vitest';
import { registry } from './names.ts';

it('gives each of twenty thousand things of one name an id of its own, without asking for all numbers each time', () => {
  const things = registry(() => ({}));
  const ids = Array.from({ length: 20_000 }, (_, i) => things.of('Meeting', `${i}`));
  expect(ids.slice(0, 3)).toEqual(['meeting', 'meeting-2', 'meeting-3']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(things.of('Meeting 2', 'other')).toBe('meeting-2-2');
});
