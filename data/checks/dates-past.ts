import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const datesPast: Check = {
  id: 'dates-past',
  rule: 'Nothing begins, and no source is published, after the day to which the ledger is kept.',
  tip: 'Correct the year, or move asOf in meta.json forward if the ledger really is kept to that day.',
  find: ({ meta, engagements, moments, sources }) =>
    [
      ...engagements.map((row) => ({ row, field: 'date', text: row.record.date })),
      ...moments.map((row) => ({ row, field: 'date', text: row.record.date })),
      ...sources.map((row) => ({ row, field: 'published', text: row.record.published ?? '' })),
    ].flatMap(({ row, field, text }) => {
      const date = parseEdtf(text);
      return date && date.first > meta.asOf ? [found(row, field, `${text} is after ${meta.asOf}`)] : [];
    }),
};
