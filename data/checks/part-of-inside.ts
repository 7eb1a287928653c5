import { found, type Check } from './check.ts';
import { nestings, overlap } from './nesting.ts';

export const partOfInside: Check = {
  id: 'part-of-inside',
  rule: 'A part lies inside the dates of its whole.',
  tip: 'Correct one of the dates; where the part is known only more coarsely than the whole, accept it in known-gaps.txt.',
  find: (records) =>
    nestings(records)
      .filter(
        ({ inner, outer }) => overlap(inner, outer) && (inner.first < outer.first || inner.last > outer.last),
      )
      .map(({ row, inner, outer }) =>
        found(row, 'partOf', `${inner.text} is wider than ${outer.text} of ${row.record.partOf}`),
      ),
};
