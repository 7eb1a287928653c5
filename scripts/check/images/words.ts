/** Letters and digits alone, in small letters: what a reader of pictures takes for another sign is no fault of the picture. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The share of a text's words that were read. */
export function shareRead(text: string, read: string): number {
  const words = plain(text)
    .split(' ')
    .filter((word) => word.length > 2);
  const found = new Set(plain(read).split(' '));
  return words.length === 0 ? 1 : words.filter((word) => found.has(word)).length / words.length;
}
