import type { Mark } from '#charts/marks.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** Marks, and which of them hold an engagement: looked up by row, so that a pointer never makes anybody count. */
export type MarkIndex = {
  readonly marks: readonly Mark[];
  readonly sizes: readonly number[];
  readonly holding: ReadonlyMap<number, readonly number[]>;
};

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const holding = new Map<number, number[]>();
  const sizes = marks.map(({ engagements }, i) => {
    const own = engagements();
    for (const { row } of own) {
      const list = holding.get(row);
      if (list) list.push(i);
      else holding.set(row, [i]);
    }
    return own.length;
  });
  return { marks, sizes, holding };
}

/** `n` of the `of` engagements that a mark counts. */
export type Share = { readonly mark: Mark; readonly n: number; readonly of: number };

/** The marks that hold some of the engagements. */
export function sharesOf(
  { marks, sizes, holding }: MarkIndex,
  engagements: readonly LedgerEngagement[],
): Share[] {
  const counts = new Map<number, number>();
  for (const { row } of engagements)
    for (const i of holding.get(row) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1);
  return [...counts].flatMap(([i, n]) => {
    const mark = marks[i];
    return mark ? [{ mark, n, of: sizes[i] ?? n }] : [];
  });
}
