import { everyRecord, found, type Check } from './check.ts';
import { wordsOf } from './words.ts';

export const unfinished: Check = {
  id: 'unfinished',
  rule: 'No text is left unfinished.',
  tip: 'Write what is known; what is not known stays null or goes into notes as a sentence.',
  find: (records) =>
    // A source's words are quotations: a headline may end in ?? as printed.
    everyRecord({ ...records, sources: [] }).flatMap((row) =>
      wordsOf(row)
        .filter(({ text }) => /TODO|TBD|FIXME|XXX|\?\?/.test(text))
        .map(({ field, text }) => found(row, field, `“${text}”`)),
    ),
};
