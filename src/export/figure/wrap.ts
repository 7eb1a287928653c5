import { textWidth } from '#ui/measure.ts';

export type Type = {
  readonly size: number;
  readonly font: Parameters<typeof textWidth>[2];
  /** Added after every character: em. */
  readonly tracking?: number;
};

export const widthOf = (line: string, { size, font, tracking = 0 }: Type) =>
  textWidth(line, size, font) + [...line].length * tracking * size;

const fits = (line: string, width: number, type: Type) => widthOf(line, type) <= width;

/** Cuts a word that is wider than a line: an address after one of its separators, anything else where the line ends. */
function cutWord(word: string, width: number, type: Type): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && !fits(rest.join(''), width, type)) {
    let length = rest.length;
    while (length > 1 && !fits(rest.slice(0, length).join(''), width, type)) length--;
    const separator = rest.slice(0, length).findLastIndex((character) => '/?&~=-'.includes(character));
    const end = separator > length / 2 ? separator + 1 : length;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return [...pieces, rest.join('')];
}

/** Between words; “n = 12” and the name of a licence stay whole. */
const BREAK = /(?<!=|\bCC|\bBY)[ \t\r\n]+(?!=)/;

/** Lines of at most this width. Nothing is left out, and there is no line where there is no text. */
export function wrapText(text: string, width: number, type: Type): string[] {
  const words = text.split(BREAK).flatMap((word) => (word === '' ? [] : cutWord(word, width, type)));
  const space = widthOf(' ', type);
  const lines: string[] = [];
  let used = Infinity;
  for (const word of words) {
    const wide = widthOf(word, type);
    if (used + space + wide <= width) {
      lines.push(`${lines.pop() ?? ''} ${word}`);
      used += space + wide;
    } else {
      lines.push(word);
      used = wide;
    }
  }
  return lines;
}

/** As few lines as the width allows, of nearly equal length: no word stands alone on the last. */
export function wrapEvenly(text: string, width: number, type: Type): string[] {
  const { length } = wrapText(text, width, type);
  let [low, high] = [width / Math.max(1, length + 1), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, type).length > length) low = middle;
    else high = middle;
  }
  return wrapText(text, high, type);
}
