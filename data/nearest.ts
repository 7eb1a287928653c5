import { fold } from '#model/fold.ts';

/** Something that can be named: its id and every way in which people write it. */
export type Named = { readonly id: string; readonly names: readonly string[] };

const pairs = (text: string) => {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, i) => letters.slice(i, i + 2)));
};

/** How alike two texts are, from 0 to 1: the share of letter pairs that they have in common (Dice). */
export function likeness(a: string, b: string) {
  const [x, y] = [pairs(a), pairs(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size);
}

const LEAST = 0.35;

/** The candidates whose names are most like the text, best first; a name that holds every word of it comes before them. */
export function nearest<T extends Named>(text: string, candidates: readonly T[], most = 5): T[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const score = ({ id, names }: T) =>
    Math.max(
      ...[id, ...names].map((name) =>
        words.length > 0 && words.every((word) => fold(name).includes(word)) ? 1 : likeness(text, name),
      ),
    );
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .filter((row) => row.score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((row) => row.candidate);
}

/** The candidate with this id, or all with exactly this name, whatever the case and the diacritics. */
export function exactly<T extends Named>(text: string, candidates: readonly T[]): T[] {
  const own = candidates.find(({ id }) => id === text);
  if (own) return [own];
  return candidates.filter(({ id, names }) => [id, ...names].some((name) => fold(name) === fold(text)));
}

/** A list that is no longer is told whole; of a longer one what is nearest. */
const WHOLE = 20;

/** What an editor calls a candidate: its id, with the name where that says more. */
export const shown = ({ id, names }: Named) =>
  names[0] === undefined || names[0] === id ? id : `${id} (${names[0]})`;

/** The end of a sentence about something unknown: what is known instead. */
export function instead(text: string, candidates: readonly Named[]) {
  if (candidates.length === 0) return '; none is known';
  if (candidates.length <= WHOLE) return `; known: ${candidates.map(({ id }) => id).join(', ')}`;
  const near = nearest(text, candidates, 3);
  return near.length === 0 ? '' : `; perhaps ${near.map(shown).join(', or ')}`;
}

/** Ids that have no other name. */
export const plain = (ids: Iterable<string>): Named[] => [...ids].map((id) => ({ id, names: [] }));
