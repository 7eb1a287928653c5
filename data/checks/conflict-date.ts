import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const conflictDate: Check = {
  id: 'conflict-date',
  rule: 'Where a conflict is about the date, what it follows is the date of the record.',
  tip: 'Bring date and follows into line.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      row.record.conflicts.flatMap(({ field, follows }, i) =>
        field === 'date' && parseEdtf(follows) && follows !== row.record.date
          ? [found(row, `conflicts[${i}].follows`, `${follows}, but the date is ${row.record.date}`)]
          : [],
      ),
    ),
};
