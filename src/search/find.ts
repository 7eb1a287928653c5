import { foldedWords } from '#model/fold.ts';
import { rowsOf, sizeOf, type Mask } from '#selection/mask.ts';
import { KINDS, type Entry, type Kind } from './entry.ts';
import type { Shelf } from './shelf.ts';
import { follow, rowsHolding, rowsThat, type Trail } from './words.ts';

/** What was found of one kind. */
export type Group = {
  readonly kind: Kind;
  readonly total: number;
  /** The best few. */
  readonly entries: readonly Entry[];
};

export type Found = {
  /** The words that were searched, folded. */
  readonly words: readonly string[];
  /** The kind that matches best first. */
  readonly groups: readonly Group[];
  readonly total: number;
  /** What the next search may start from, if it goes on with these words. */
  readonly trails: ReadonlyMap<Shelf, Trails>;
};

type Trails = { readonly names: Trail; readonly all: Trail };

const NO_TRAILS: Trails = { names: new Map(), all: new Map() };
/** Entries of a group that are shown: more where there are fewer groups. */
const fewOf = (groups: number) => (groups === 1 ? 12 : groups === 2 ? 7 : 5);

const trailsOf = ({ nameWords, allWords }: Shelf, words: readonly string[], known: Trails): Trails => ({
  names: follow(nameWords, words, known.names),
  all: follow(allWords, words, known.all),
});

/**
 * Rows by how well they match, best first, each set within the next: a name begins with what was typed; every word begins a word of its
 * names; every word begins a word of anything said of it; every word is somewhere.
 */
function ranks(
  { names, nameWords, allWords }: Shelf,
  words: readonly string[],
  trails: Trails,
): readonly Mask[] {
  const typed = words.join(' ');
  const rows = names.length;
  const named = rowsHolding(nameWords, trails.names, 'beginning', rows);
  return [
    rowsThat(named, rowsOf(named), (row) => names[row]!.some((name) => name.startsWith(typed))),
    named,
    rowsHolding(allWords, trails.all, 'beginning', rows),
    rowsHolding(allWords, trails.all, 'anywhere', rows),
  ];
}

/** The first few rows, better ranks before worse; within one as the shelf has them. */
function bestRows(ranked: readonly Mask[], few: number): number[] {
  const best = new Set<number>();
  for (const mask of ranked) {
    if (best.size >= few) break;
    for (const row of rowsOf(mask)) {
      best.add(row);
      if (best.size >= few) break;
    }
  }
  return [...best];
}

/** Searches every shelf for entries that hold all words; quicker with what the search before it found. Changes nothing. */
export function find(shelves: readonly Shelf[], typed: string, before: Found | null): Found {
  const words = foldedWords(typed);
  if (words.length === 0) return { words, groups: [], total: 0, trails: new Map() };
  const trails = new Map(
    shelves.map((shelf) => [shelf, trailsOf(shelf, words, before?.trails.get(shelf) ?? NO_TRAILS)]),
  );
  const matching = shelves
    .map((shelf) => ({ shelf, ranked: ranks(shelf, words, trails.get(shelf) ?? NO_TRAILS) }))
    .map((match) => ({ ...match, best: match.ranked.findIndex((mask) => sizeOf(mask) > 0) }))
    .filter(({ best }) => best >= 0)
    .sort((a, b) => a.best - b.best || KINDS.indexOf(a.shelf.kind) - KINDS.indexOf(b.shelf.kind));
  const groups = matching.map(({ shelf: { kind, entries }, ranked }) => ({
    kind,
    total: sizeOf(ranked.at(-1)!),
    entries: bestRows(ranked, fewOf(matching.length)).map((row) => entries[row]!),
  }));
  return { words, groups, total: groups.reduce((sum, { total }) => sum + total, 0), trails };
}
