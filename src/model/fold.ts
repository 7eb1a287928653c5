/** Latin diacritics only: dropping every combining mark would destroy Devanagari and other scripts. */
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** Text as it is compared in a search: no Latin diacritics, `đ` as `d`, lower case, NFC. */
export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')
    .toLowerCase();

/** The words of a search, folded; all must be found. */
export const foldedWords = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);
