import { emptyMask, type Mask } from './mask.ts';
import { include, postings, type Posting } from './postings.ts';

/**
 * The words of all texts, and the rows that hold each. What a reader types holds no space, so it lies in a text just when
 * it lies in one of the text's words: a search reads the list of different words, not the texts.
 */
export type Vocabulary = { readonly words: readonly string[]; readonly postings: readonly Posting[] };

export function vocabulary(text: readonly string[]): Vocabulary {
  const position = new Map<string, number>();
  const offsets = new Uint32Array(text.length + 1);
  let values = new Uint32Array(1024);
  let end = 0;
  text.forEach((line, row) => {
    for (const word of line.split(' ')) {
      const known = position.get(word);
      if (known === undefined) position.set(word, position.size);
      if (end === values.length) values = enlarged(values);
      values[end++] = known ?? position.size - 1;
    }
    offsets[row + 1] = end;
  });
  const words = [...position.keys()];
  return {
    words,
    postings: postings({ codes: words, offsets, values: values.subarray(0, end) }, text.length),
  };
}

function enlarged(values: Uint32Array<ArrayBuffer>) {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** The rows whose text holds what was typed. */
export function rowsHolding({ words, postings }: Vocabulary, typed: string, rows: number): Mask {
  const mask = emptyMask(rows);
  words.forEach((word, i) => {
    if (word.includes(typed)) include(mask, postings[i]!);
  });
  return mask;
}
