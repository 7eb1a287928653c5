import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const engagementId: Check = {
  id: 'engagement-id',
  rule: 'The id of an engagement is the start of its date, then words.',
  tip: 'Rename it to <date>-<words>, in the id, the file name and every partOf that names it.',
  find: ({ engagements }) =>
    engagements.flatMap((row) => {
      const { id, date } = row.record;
      if (!parseEdtf(date)) return []; // another check names it; an id cannot be judged by it
      const start = (date.split('/')[0] ?? '').replace(/[~?%]$/, '').toLowerCase();
      if (!id.startsWith(`${start}-`)) return [found(row, 'id', `it does not begin with ${start}-`)];
      return /[a-z]/.test(id.slice(start.length)) ? [] : [found(row, 'id', 'no words follow the date')];
    }),
};
