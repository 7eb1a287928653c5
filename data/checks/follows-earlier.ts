import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';
import { linksOf } from './follows.ts';

export const followsEarlier: Check = {
  id: 'follows-earlier',
  rule: 'An outcome is taken up later: the engagement that had it may begin before the one that takes it up ends, never after.',
  tip: 'Enter the link in the later of the two records; what happened on one day is no follow-through.',
  find: (records) =>
    linksOf(records).flatMap(({ row, field, follow, target }) => {
      const earlier = parseEdtf(target?.date ?? '');
      const later = parseEdtf(row.record.date);
      if (!earlier || !later || earlier.first < later.last) return [];
      return [found(row, `${field}.engagement`, `${follow.engagement} is not earlier`)];
    }),
};
