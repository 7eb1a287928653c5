import { found, twice, type Check } from './check.ts';

export const officialOnce: Check = {
  id: 'official-once',
  rule: 'A person takes part in an engagement once.',
  tip: 'Keep the entry with the weightier part.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      twice(row.record.participants.map((p) => p.official)).map((id) =>
        found(row, 'participants', `${id} is listed twice`),
      ),
    ),
};
