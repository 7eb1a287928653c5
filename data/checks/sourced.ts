import { found, type Check } from './check.ts';

export const sourced: Check = {
  id: 'sourced',
  rule: 'Every engagement has a source.',
  tip: 'Add the report to sources/ and name it here with what it supports; without one, the engagement does not belong here.',
  find: ({ engagements }) =>
    engagements
      .filter(({ record }) => record.sources.length === 0)
      .map((row) => found(row, 'sources', 'none')),
};
