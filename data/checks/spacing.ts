import { everyRecord, found, type Check } from './check.ts';
import { wordsOf } from './words.ts';

// Control characters, no-break and zero-width spaces, and marks that turn the writing direction: all invisible.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/;

export const spacing: Check = {
  id: 'spacing',
  rule: 'Text has single plain spaces, none at its ends, and nothing invisible.',
  tip: 'Delete the extra or invisible character.',
  find: (records) =>
    everyRecord(records).flatMap((row) =>
      wordsOf(row)
        .filter(({ text }) => text !== text.trim() || text.includes('  ') || INVISIBLE.test(text))
        .map(({ field, text }) => found(row, field, JSON.stringify(text))),
    ),
};
