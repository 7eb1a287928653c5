import { everyRecord, found, type Check } from './check.ts';
import { wordsOf } from './words.ts';

export const nfc: Check = {
  id: 'nfc',
  rule: 'Text is in Unicode normal form C, so that equal words compare equal.',
  tip: 'Retype the word, or let the editor normalise it to NFC.',
  find: (records) =>
    everyRecord(records).flatMap((row) =>
      wordsOf(row)
        .filter(({ text }) => text !== text.normalize('NFC'))
        .map(({ field, text }) => found(row, field, `“${text}” is not NFC`)),
    ),
};
