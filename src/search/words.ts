import { add, and, emptyMask, fullMask, type Mask } from '#selection/mask.ts';
import { include } from '#selection/postings.ts';
import type { Vocabulary } from '#selection/vocabulary.ts';

const IN_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word begins at this place of a text: after a space, a bracket, a dash. */
export const beginsAt = (text: string, at: number): boolean => at === 0 || !IN_A_WORD.test(text[at - 1]!);

function begins(text: string, typed: string): boolean {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
    if (beginsAt(text, at)) return true;
  return false;
}

/** Positions in a vocabulary of the words that hold what was typed. */
export type Holding = readonly number[];
/** By what was typed. */
export type Trail = ReadonlyMap<string, Holding>;

/** The longest of the words typed before that lies in this one: what holds this one holds that one too. */
function forerunner(typed: string, trail: Trail): Holding | undefined {
  let longest = '';
  for (const before of trail.keys())
    if (before.length > longest.length && typed.includes(before)) longest = before;
  return trail.get(longest);
}

/** The words that hold each of those typed, found among those that held the words typed before. */
export const follow = ({ words }: Vocabulary, typed: readonly string[], before: Trail): Trail =>
  new Map(
    typed.map((word) => {
      const among = forerunner(word, before);
      const holds = (position: number) => words[position]!.includes(word);
      return [word, among ? among.filter(holds) : [...words.keys()].filter(holds)];
    }),
  );

function rowsWith(vocabulary: Vocabulary, holding: Holding, rows: number): Mask {
  const mask = emptyMask(rows);
  for (const position of holding) include(mask, vocabulary.postings[position]!);
  return mask;
}

/** The rows that hold every word typed, anywhere in their words or at a beginning. */
export function rowsHolding(
  vocabulary: Vocabulary,
  trail: Trail,
  where: 'anywhere' | 'beginning',
  rows: number,
): Mask {
  let all = fullMask(rows);
  for (const [typed, holding] of trail) {
    const fitting =
      where === 'anywhere'
        ? holding
        : holding.filter((position) => begins(vocabulary.words[position]!, typed));
    all = and(all, rowsWith(vocabulary, fitting, rows));
  }
  return all;
}

/** The rows of `mask` that fulfil a condition. */
export function rowsThat(mask: Mask, rows: Iterable<number>, fulfils: (row: number) => boolean): Mask {
  const some = emptyMask(mask.length * 32);
  for (const row of rows) if (fulfils(row)) add(some, row);
  return some;
}
