import { found, twice, type Check } from './check.ts';

export const domainOnce: Check = {
  id: 'domain-once',
  rule: 'A domain is listed once in an engagement.',
  tip: 'Join the two details into one.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      twice(row.record.topics.map((t) => t.domain)).map((code) =>
        found(row, 'topics', `${code} is listed twice`),
      ),
    ),
};
