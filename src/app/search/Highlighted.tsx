import { highlight } from '#search/highlight.ts';

type Props = { readonly text: string; readonly words: readonly string[] };

/** A text with the words that were searched marked in it. */
export const Highlighted = ({ text, words }: Props) =>
  highlight(text, words).map(({ text: piece, marked }, i) => (marked ? <mark key={i}>{piece}</mark> : piece));
