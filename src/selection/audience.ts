import type { ActiveClause } from './clauses.ts';
import type { Clause, SelectionIndex } from './index.ts';
import { and, type Mask } from './mask.ts';

/** The rows that pass every clause, and for each clause those that pass all the others. */
export type Audience = { readonly everyone: Mask; readonly without: ReadonlyMap<Clause, Mask> };

/** Masks before and after each clause make every "all but this one" by one step: linear in the number of clauses. */
export function audience({ everything }: SelectionIndex, clauses: readonly ActiveClause[]): Audience {
  const both = (a: Mask, b: Mask) => (a === everything ? b : b === everything ? a : and(a, b));
  const before = [everything];
  for (const { passing } of clauses) before.push(both(before.at(-1)!, passing));
  const without = new Map<Clause, Mask>();
  let after = everything;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const { clause, passing } = clauses[i]!;
    without.set(clause, both(before[i]!, after));
    after = both(passing, after);
  }
  return { everyone: before.at(-1)!, without };
}
