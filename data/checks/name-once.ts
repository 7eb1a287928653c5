import { found, repeated, twice, type Check } from './check.ts';

export const nameOnce: Check = {
  id: 'name-once',
  rule: 'A name or alias belongs to one person and is listed once.',
  tip: 'Merge the two records if they are one person; else spell the alias so that it tells them apart.',
  find: ({ officials }) => {
    const names = officials.flatMap((row) =>
      [...new Set([row.record.name, ...row.record.aliases])].map((name) => ({ row, name })),
    );
    return [
      ...officials.flatMap((row) =>
        twice([row.record.name, ...row.record.aliases]).map((name) =>
          found(row, 'aliases', `“${name}” is listed twice`),
        ),
      ),
      ...repeated(names, ({ name }) => name).flatMap(([name, owners]) =>
        owners.slice(1).map(({ row }) => found(row, 'name', `“${name}” is also ${owners[0]?.row.record.id}`)),
      ),
    ];
  },
};
