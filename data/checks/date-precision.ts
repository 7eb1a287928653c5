import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const datePrecision: Check = {
  id: 'date-precision',
  rule: 'A date is no more precise than its sources: a plain day needs a source for the date that was not published before it.',
  tip: 'Mark the source that prints the day, or coarsen the date, or mark it: ~ approximate, ? inferred.',
  find: ({ engagements, sources }) => {
    const published = new Map(sources.map(({ record }) => [record.id, parseEdtf(record.published ?? '')]));
    return engagements.flatMap((row) => {
      const date = parseEdtf(row.record.date);
      if (date?.precision !== 'day' || date.approximate || date.uncertain) return [];
      const dating = row.record.sources.filter((ref) => ref.supports.includes('date'));
      if (dating.length === 0)
        return [found(row, 'date', 'a plain day, but no source is marked for the date')];
      const foretold = dating.every((ref) => {
        const day = published.get(ref.source);
        return day != null && day.last < date.first;
      });
      return foretold
        ? [found(row, 'date', 'a plain day, but its sources are all older: they announce it')]
        : [];
    });
  },
};
