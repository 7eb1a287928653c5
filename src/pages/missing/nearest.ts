import { fold } from '#model/fold.ts';

/** Insertions, deletions and replacements that turn one text into another. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let left = i;
    let corner = i - 1;
    above = above.map((up, j) => {
      if (j === 0) return i;
      const replaced = corner + (a[i - 1] === b[j - 1] ? 0 : 1);
      corner = up;
      left = Math.min(replaced, up + 1, left + 1);
      return left;
    });
  }
  return above.at(-1) ?? 0;
}

/** Ids and names are compared as words. */
const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
/** `giang phan van` is as near as `phan van giang`. */
const sorted = (text: string) => text.split(' ').sort().join(' ');

/** Share of the longer text that must change: 0 for the same, 1 for nothing in common. */
function difference(a: string, b: string): number {
  const distance = Math.min(editDistance(a, b), editDistance(sorted(a), sorted(b)));
  return distance / Math.max(a.length, b.length, 1);
}

/** More than this is no match but chance. */
const LIMIT = 0.45;

export type Candidate = { readonly id: string; readonly names: readonly string[] };

/** The candidates whose id or one of whose names is most like what was asked for, the nearest first. */
export function nearest<T extends Candidate>(asked: string, candidates: readonly T[], most: number): T[] {
  const words = plain(asked);
  if (words === '') return [];
  return candidates
    .map((candidate) => {
      const texts = [candidate.id, ...candidate.names];
      return { candidate, score: Math.min(...texts.map((text) => difference(words, plain(text)))) };
    })
    .filter(({ score }) => score <= LIMIT)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
