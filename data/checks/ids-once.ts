import { found, repeated, type Check } from './check.ts';

export const idsOnce: Check = {
  id: 'ids-once',
  rule: 'An id names one record of its kind.',
  tip: 'Give one of them another id, in its field and its file name, or delete the copy.',
  find: ({ engagements, officials, organisations, mechanisms, moments, sources, places }) => [
    ...[engagements, officials, organisations, mechanisms, moments, sources].flatMap((rows) =>
      repeated<(typeof rows)[number]>(rows, (row) => row.record.id).flatMap(([id, copies]) =>
        copies.slice(1).map((copy) => found(copy, 'id', `“${id}” is also in ${copies[0]?.file}`)),
      ),
    ),
    ...repeated(places, ({ record }) => `${record.city}, ${record.country}`).flatMap(([name, copies]) =>
      copies.slice(1).map((copy) => found(copy, 'city', `${name} is listed twice`)),
    ),
  ],
};
