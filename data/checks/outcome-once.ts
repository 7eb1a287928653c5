import { found, twice, type Check } from './check.ts';

export const outcomeOnce: Check = {
  id: 'outcome-once',
  rule: 'An id names one outcome of an engagement.',
  tip: 'Number the second of a kind: mou, mou-2. An id that others point to stays as it is.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      twice(row.record.outcomes.map(({ id }) => id)).map((id) => found(row, 'outcomes', `“${id}” names two`)),
    ),
};
