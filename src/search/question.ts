import { foldedWords } from '#model/fold.ts';
import type { Found, Group } from './find.ts';

/** What was found, and for which words where nothing holds all that were typed; for these where there are none. */
export type Answer = Found & { readonly instead: readonly string[] };

type Search = (typed: string) => Found;

const MARKS = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
/** All ways to leave words out are tried up to so many words; of a longer question the first ones count. */
const MOST = 4;

/** The words that say what a question is about: without marks, and without those of `little`, which are folded. */
const subject = (typed: string, little: ReadonlySet<string>): string[] =>
  foldedWords(typed)
    .map((word) => word.replace(MARKS, ''))
    .filter((word) => word !== '' && !little.has(word))
    .slice(0, MOST);

/** Every way to leave out one word, then two, and so on; in their order. */
function* fewer(words: readonly string[]): Generator<readonly (readonly string[])[]> {
  let left: readonly (readonly string[])[] = [words];
  for (let n = words.length; n > 0; n--) {
    yield left;
    const next = left.flatMap((some) => some.map((_, i) => some.filter((_, at) => at !== i)));
    left = [...new Map(next.map((some) => [some.join(' '), some])).values()];
  }
}

const isThing = ({ kind }: Group) => kind !== 'engagement';
/** A word of a name says more of what is asked for than one that stands in a text. */
const isNamed = ({ groups: [best] }: Found) => best !== undefined && isThing(best);

/** What holds most of the words: of names before texts, the rarest before the others. */
function most(search: Search, words: readonly string[]): Answer | null {
  for (const ways of fewer(words)) {
    const [best] = ways
      .map((some) => ({ ...search(some.join(' ')), instead: [some.join(' ')] }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a.total - b.total);
    if (best) return best;
  }
  return null;
}

/**
 * Answers a plain question. Where nothing holds all that was typed, what holds most of the words that it is about; engagements alone
 * are joined by the things that one of these words names.
 */
export function answer(search: Search, typed: string, little: ReadonlySet<string>): Answer {
  const found = search(typed);
  if (found.total > 0 || found.words.length < 2) return { ...found, instead: [] };
  const words = subject(typed, little);
  const best = most(search, words);
  if (best === null) return { ...found, instead: [] };
  const name = best.groups.some(isThing) ? undefined : words.find((word) => isNamed(search(word)));
  if (name === undefined) return best;
  const things = search(name).groups.filter(isThing);
  return {
    ...best,
    instead: [...best.instead, name],
    groups: [...things, ...best.groups],
    total: things.reduce((sum, { total }) => sum + total, best.total),
  };
}
