import { found, type Check } from './check.ts';
import { linksOf } from './follows.ts';

export const followsKnown: Check = {
  id: 'follows-known',
  rule: 'What is taken up is an outcome on record, and what takes it up, if named, is one of the engagement’s own.',
  tip: 'Use the id of the outcome in its engagement; null in `by` where the engagement as a whole takes it up.',
  find: (records) =>
    linksOf(records).flatMap(({ row, field, follow, target }) => {
      const has = (record: { outcomes: readonly { id: string }[] }, id: string) =>
        record.outcomes.some((outcome) => outcome.id === id);
      const { outcome, by } = follow;
      return [
        ...(target && !has(target, outcome)
          ? [found(row, `${field}.outcome`, `${target.id} has no outcome “${outcome}”`)]
          : []),
        ...(by !== null && !has(row.record, by)
          ? [found(row, `${field}.by`, `it has no outcome “${by}”`)]
          : []),
      ];
    }),
};
