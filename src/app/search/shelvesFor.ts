import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { numbersOf } from '#search/numbers.ts';
import type { Shelf } from '#search/shelf.ts';
import { engagementShelf, thingShelves } from '#search/shelves.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import type { Selection } from '#selection/selection.ts';

type Count = Selection['count'];

const things = new WeakMap<Ledger, Map<Count, readonly Shelf[]>>();
const engagements = new WeakMap<Ledger | Details, Shelf>();

function thingsFor(ledger: Ledger, count: Count, options: Evaluation['options']): readonly Shelf[] {
  const byCount = things.get(ledger) ?? new Map<Count, readonly Shelf[]>();
  things.set(ledger, byCount);
  const shelves = byCount.get(count) ?? thingShelves(ledger, numbersOf(ledger, options));
  byCount.set(count, shelves);
  return shelves;
}

/**
 * Made when they are first asked for: opening the search again costs nothing, and when the details arrive only the engagements change.
 * `options` are the numbers of the whole record, by this way of counting.
 */
export function shelvesFor(
  ledger: Ledger,
  details: Details | null,
  count: Count,
  options: Evaluation['options'],
): readonly Shelf[] {
  const dated = engagements.get(details ?? ledger) ?? engagementShelf(ledger, details);
  engagements.set(details ?? ledger, dated);
  return [...thingsFor(ledger, count, options), dated];
}
