import { found, twice, type Check } from './check.ts';

export const sourceOnce: Check = {
  id: 'source-once',
  rule: 'A source is named once in an engagement.',
  tip: 'Join the two entries and their `supports`.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      twice(row.record.sources.map((ref) => ref.source)).map((id) =>
        found(row, 'sources', `${id} is named twice`),
      ),
    ),
};
