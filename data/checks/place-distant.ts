import { found, type Check } from './check.ts';

export const placeDistant: Check = {
  id: 'place-distant',
  rule: 'A meeting online or by telephone has no place.',
  tip: 'Set the place to null, or the mode to hybrid or in-person.',
  find: ({ engagements }) =>
    engagements
      .filter(({ record }) => ['virtual', 'telephone'].includes(record.mode) && record.place !== null)
      .map((row) => found(row, 'place', `a place, but the mode is ${row.record.mode}`)),
};
