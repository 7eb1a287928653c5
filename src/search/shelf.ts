import { fold } from '#model/fold.ts';
import { vocabulary, type Vocabulary } from '#selection/vocabulary.ts';
import type { Entry, Kind } from './entry.ts';

/** The entries of one kind, most useful first: a row's place is its rank among equals. */
export type Shelf = {
  readonly kind: Kind;
  readonly entries: readonly Entry[];
  /** Each entry's names, folded. */
  readonly names: readonly (readonly string[])[];
  readonly nameWords: Vocabulary;
  /** Words of everything that an entry can be found by. */
  readonly allWords: Vocabulary;
};

/** Folded, words parted by single spaces. */
const line = (text: string) => fold(text).replace(/\s+/g, ' ');

export function shelfOf(kind: Kind, entries: readonly Entry[]): Shelf {
  const names = entries.map((entry) => entry.names.map(line));
  return {
    kind,
    entries,
    names,
    nameWords: vocabulary(names.map((each) => each.join(' '))),
    allWords: vocabulary(entries.map((entry) => line([...entry.names, ...entry.parts()].join(' ')))),
  };
}
