import { found, type Check } from './check.ts';
import { slug } from './slug.ts';

export const nameNative: Check = {
  id: 'name-native',
  rule: 'The native form of a Vietnamese name is the same name with its diacritics.',
  tip: 'Correct one of the two forms.',
  find: ({ officials }) =>
    officials.flatMap((row) => {
      const { name, nameNative: native } = row.record;
      // A name in another script cannot be compared letter by letter.
      if (native === null || !/\p{Script=Latin}/u.test(native)) return [];
      return slug(native) === slug(name) ? [] : [found(row, 'nameNative', `“${native}” is not “${name}”`)];
    }),
};
