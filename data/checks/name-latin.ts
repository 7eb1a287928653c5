import { found, type Check } from './check.ts';

export const nameLatin: Check = {
  id: 'name-latin',
  rule: 'An official’s name is in plain Latin letters; diacritics and other scripts go into nameNative.',
  tip: 'Write the name without diacritics, and the full form in nameNative.',
  find: ({ officials }) =>
    officials
      .filter(({ record }) => !/^[\x20-\x7e]+$/.test(record.name))
      .map((row) => found(row, 'name', `“${row.record.name}” has other letters`)),
};
