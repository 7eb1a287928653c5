import { instead, plain } from '../nearest.ts';
import { found, type Check } from './check.ts';
import { linksOf } from './follows.ts';

export const followsKnown: Check = {
  id: 'follows-known',
  rule: 'What is taken up is an outcome on record, and what takes it up, if named, is one of the engagement’s own.',
  tip: 'Use the id of the outcome in its engagement; null in `by` where the engagement as a whole takes it up.',
  find: (records) =>
    linksOf(records).flatMap(({ row, field, follow, target }) => {
      const idsOf = (record: { outcomes: readonly { id: string }[] } | undefined) =>
        record?.outcomes.map(({ id }) => id) ?? [];
      const [theirs, own] = [idsOf(target), idsOf(row.record)];
      const { outcome, by } = follow;
      return [
        ...(target && !theirs.includes(outcome)
          ? [
              found(
                row,
                `${field}.outcome`,
                `${target.id} has no outcome “${outcome}”${instead(outcome, plain(theirs))}`,
              ),
            ]
          : []),
        ...(by !== null && !own.includes(by)
          ? [found(row, `${field}.by`, `it has no outcome “${by}”${instead(by, plain(own))}`)]
          : []),
      ];
    }),
};
