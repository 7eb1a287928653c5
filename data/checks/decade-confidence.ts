import { found, type Check } from './check.ts';

export const decadeConfidence: Check = {
  id: 'decade-confidence',
  rule: 'What is known only to the decade has low confidence.',
  tip: 'Set the confidence to low, or find the year.',
  find: ({ engagements }) =>
    engagements
      .filter(({ record }) => record.date.includes('X') && record.confidence !== 'low')
      .map((row) => found(row, 'confidence', `${row.record.confidence}, with the date ${row.record.date}`)),
};
