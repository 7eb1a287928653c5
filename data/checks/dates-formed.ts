import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const datesFormed: Check = {
  id: 'dates-formed',
  rule: 'A date is EDTF: 2022-09-13, 2018-04, 2016, 201X, each with ~ (approximate), ? (uncertain) or % (both); two joined by / are a span.',
  tip: 'Write it as year, year-month or year-month-day of the calendar (2024, 2024-08, 2024-08-01), a span with the earlier day first.',
  find: ({ engagements, mechanisms, moments, sources }) =>
    [
      ...engagements.map((row) => ({ row, field: 'date', text: row.record.date })),
      ...mechanisms.map((row) => ({ row, field: 'firstKnown', text: row.record.firstKnown })),
      ...moments.map((row) => ({ row, field: 'date', text: row.record.date })),
      ...sources.map((row) => ({ row, field: 'published', text: row.record.published })),
    ].flatMap(({ row, field, text }) =>
      text === null || parseEdtf(text) ? [] : [found(row, field, `“${text}” is not a date`)],
    ),
};
