import { instead, plain } from '../nearest.ts';
import { found, twice, type Check } from './check.ts';
import { linksOf } from './follows.ts';

export const followsSourced: Check = {
  id: 'follows-sourced',
  rule: 'That an outcome is taken up is said by sources of the engagement that takes it up, each named once.',
  tip: 'Name the report that shows it; if it is not among the sources of the record, add it there first.',
  find: (records) =>
    linksOf(records).flatMap(({ row, field, follow: { sources } }) => {
      const own = new Set(row.record.sources.map((ref) => ref.source));
      return [
        ...sources
          .filter((id) => !own.has(id))
          .map((id) =>
            found(row, `${field}.sources`, `${id} is no source of the record${instead(id, plain(own))}`),
          ),
        ...twice(sources).map((id) => found(row, `${field}.sources`, `${id} is named twice`)),
      ];
    }),
};
