import { found, type Check } from './check.ts';
import { slug } from './slug.ts';

export const nameId: Check = {
  id: 'name-id',
  rule: 'The id of an official is the name in lower case, joined by hyphens.',
  tip: 'Rename the record, in its id, its file name and every engagement that names it.',
  find: ({ officials }) =>
    officials
      .filter(({ record }) => slug(record.name) !== record.id)
      .map((row) => found(row, 'id', `“${row.record.name}” gives ${slug(row.record.name)}`)),
};
