import { found, type Check } from './check.ts';

export const sourceFindable: Check = {
  id: 'source-findable',
  rule: 'A source has an address or a title, so that a reader can look for it.',
  tip: 'Add one of them; an unnamed report that nobody can find again is accepted in known-gaps.txt only.',
  find: ({ sources }) =>
    sources
      .filter(({ record }) => record.url === null && record.title === null)
      .map((row) => found(row, 'url', 'neither address nor title')),
};
