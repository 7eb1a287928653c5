import { parseEdtf, startOf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const momentDate: Check = {
  id: 'moment-date',
  rule: 'A moment has one date, which holds the start of the engagement that stands for it and is no more precise.',
  tip: 'Write the date of the engagement, its month or its year.',
  find: ({ moments, engagements }) => {
    const dates = new Map(engagements.map(({ record }) => [record.id, parseEdtf(record.date)]));
    return moments.flatMap((row) => {
      const date = parseEdtf(row.record.date);
      const of = row.record.engagement === null ? null : dates.get(row.record.engagement);
      if (!date) return [];
      if (date.interval !== null) return [found(row, 'date', `${date.text} is a span`)];
      const start = of && startOf(of);
      return start && (start.first < date.first || start.last > date.last)
        ? [found(row, 'date', `${date.text} does not hold ${of.text}`)]
        : [];
    });
  },
};
