import { parseEdtf } from '#model/edtf.ts';
import { found, type Check } from './check.ts';

export const fileName: Check = {
  id: 'file-name',
  rule: 'A file is named after the id of its record; an engagement lies in the folder of its year.',
  tip: 'Rename or move the file, or correct the id.',
  find: ({ engagements, officials, sources }) => [
    ...engagements.flatMap((row) => {
      const due = `engagements/${row.record.date.slice(0, 4).toLowerCase()}/${row.record.id}.json`;
      return row.file === due || !parseEdtf(row.record.date)
        ? []
        : [found(row, 'id', `the file should be ${due}`)];
    }),
    ...[
      { folder: 'officials', rows: officials },
      { folder: 'sources', rows: sources },
    ].flatMap(({ folder, rows }) =>
      rows.flatMap((row) => {
        const due = `${folder}/${row.record.id}.json`;
        return row.file === due ? [] : [found(row, 'id', `the file should be ${due}`)];
      }),
    ),
  ],
};
