import { areApart, type Extent } from './extent.ts';

/** A label on a line; the smaller its rank, the more it is wanted. */
export type Ranked = Extent & { readonly rank: number };

/** The labels that can stand together with this distance between them, in their order; the more wanted win, then the earlier. */
export function thin<T extends Ranked>(labels: readonly T[], distance: number): T[] {
  const kept: T[] = [];
  for (const label of labels.toSorted((a, b) => a.rank - b.rank))
    if (kept.every((other) => areApart(label, other, distance))) kept.push(label);
  return labels.filter((label) => kept.includes(label));
}
