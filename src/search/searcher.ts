import { find, type Found } from './find.ts';
import type { Shelf } from './shelf.ts';

/** Searches as a reader types: each search starts from what the last one found. That changes no answer. */
export function searcher(shelves: readonly Shelf[]): (typed: string) => Found {
  let last: Found | null = null;
  return (typed) => (last = find(shelves, typed, last));
}
