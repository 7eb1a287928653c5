import { found, repeated, type Check } from './check.ts';

/** The page behind an address, whichever of its spellings is used. */
const page = (url: string) => url.replace(/^https?:\/\/(www\.|m\.)?/, '').replace(/\/+$/, '');

export const addressOnce: Check = {
  id: 'address-once',
  rule: 'A page is one source.',
  tip: 'Keep one of the two, and name that one wherever the other was named.',
  find: ({ sources }) =>
    repeated(
      sources.filter(({ record }) => record.url !== null),
      ({ record }) => page(record.url ?? ''),
    ).flatMap(([, copies]) =>
      copies.slice(1).map((copy) => found(copy, 'url', `the same page as ${copies[0]?.record.id}`)),
    ),
};
