import { fold } from '#model/fold.ts';
import { beginsAt } from './words.ts';

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** Letters, each with the marks upon it. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Where a word is found: at beginnings if it begins a word, else wherever it is. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  const beginnings = places.filter((at) => beginsAt(text, at));
  return beginnings.length > 0 ? beginnings : places;
}

/** A text as it is written, in pieces: those that hold one of the folded words are marked. Joined they are the text. */
export function highlight(written: string, words: readonly string[]): Piece[] {
  const letters = written.match(LETTERS) ?? [];
  // Folded letter by letter, so that every place in the folded text belongs to a letter of the written one.
  const folded = letters.map(fold);
  const text = folded.join('');
  const letterAt = folded.flatMap((units, letter) => Array.from({ length: units.length }, () => letter));
  const marked = new Set<number>();
  for (const word of words)
    for (const at of placesOf(text, word))
      for (let unit = at; unit < at + word.length; unit++) marked.add(letterAt[unit]!);
  const pieces: { text: string; readonly marked: boolean }[] = [];
  letters.forEach((letter, i) => {
    const last = pieces.at(-1);
    if (last?.marked === marked.has(i)) last.text += letter;
    else pieces.push({ text: letter, marked: marked.has(i) });
  });
  return pieces;
}
