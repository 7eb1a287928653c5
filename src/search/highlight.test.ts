import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '#model/fold.ts';
import { highlight } from './highlight.ts';

const marked = (text: string, typed: string) =>
  highlight(text, foldedWords(typed))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('what was searched for', () => {
  it.each([
    ['Lương Tam Quang', 'luong', '[Lương] Tam Quang'],
    ['Lương Tam Quang', 'quang lươ', '[Lươ]ng Tam [Quang]'],
    ['Đặng Minh', 'd', '[Đ]ặng Minh'],
    ['अजित सिंह', 'सिंह', 'अजित [सिंह]'],
    ['अजित सिंह', 'स', 'अजित [सिं]ह'],
    ['Defence industry and credit', 'de', '[De]fence industry and credit'],
    ['Indian Navy', 'nav na', 'Indian [Nav]y'],
    ['Caluong', 'luong', 'Ca[luong]'],
    ['Navy (Vietnam)', 'vietnam', 'Navy ([Vietnam])'],
    ['<b>', 'b', '<[b]>'],
    ['Hanoi', 'delhi', 'Hanoi'],
  ])('is marked in “%s” for “%s”', (text, typed, expected) => expect(marked(text, typed)).toBe(expected));

  it('is marked in letters with loose accents, too', () => {
    expect(marked('Lương'.normalize('NFD'), 'luo')).toBe(`[${'Lươ'.normalize('NFD')}]ng`);
  });

  it('never changes the text, and only marks what holds a word', () => {
    const letters = fc.constantFrom('l', 'ư', 'ơ', 'Đ', 'd', ' ', 'सि', 'ह', '\u0301', '𝒜', '-');
    const some = fc.array(letters, { maxLength: 14 }).map((each) => each.join(''));
    fc.assert(
      fc.property(some, some, (text, typed) => {
        const words = foldedWords(typed);
        const pieces = highlight(text, words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces)
          if (piece.marked) expect(words.some((word) => fold(piece.text).includes(word))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
