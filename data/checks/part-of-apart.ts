import { found, type Check } from './check.ts';
import { nestings, overlap } from './nesting.ts';

export const partOfApart: Check = {
  id: 'part-of-apart',
  rule: 'A part shares at least a day with its whole.',
  tip: 'Correct one of the dates, or set partOf to null.',
  find: (records) =>
    nestings(records)
      .filter(({ inner, outer }) => !overlap(inner, outer))
      .map(({ row, inner, outer }) =>
        found(row, 'partOf', `${inner.text} is apart from ${outer.text} of ${row.record.partOf}`),
      ),
};
