import { has, type Mask } from './mask.ts';
import type { FacetColumn } from './columns.ts';

/** Rows that share their outermost visit with other rows, family by family; the rest need no folding. */
export type Families = {
  /** Family f is `rows[starts[f]]` to `rows[starts[f + 1] - 1]`, ascending. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
};

export function families(root: Uint32Array): Families {
  const sizes = new Uint32Array(root.length);
  for (const r of root) sizes[r]!++;
  const starts = [0];
  const ends = new Uint32Array(root.length);
  let total = 0;
  for (let r = 0; r < sizes.length; r++) {
    if (sizes[r]! < 2) continue;
    ends[r] = total;
    total += sizes[r]!;
    starts.push(total);
  }
  const rows = new Uint32Array(total);
  for (let row = 0; row < root.length; row++) if (sizes[root[row]!]! > 1) rows[ends[root[row]!]!++] = row;
  return { rows, starts: Uint32Array.from(starts) };
}

/** How often a value is met again in a family that has it already: what counting visits takes off the meetings. */
export function repeats(families: Families, column: FacetColumn, mask: Mask): Uint32Array {
  const { offsets, values } = column;
  const counts = new Uint32Array(column.codes.length);
  const lastSeen = new Int32Array(column.codes.length).fill(-1);
  for (let family = 0; family + 1 < families.starts.length; family++) {
    for (let f = families.starts[family]!; f < families.starts[family + 1]!; f++) {
      const row = families.rows[f]!;
      if (!has(mask, row)) continue;
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
        const value = values[i]!;
        if (lastSeen[value] === family) counts[value]!++;
        else lastSeen[value] = family;
      }
    }
  }
  return counts;
}

/** How many rows of a mask are in a family that has an earlier one. */
export function repeatedRows(families: Families, mask: Mask): number {
  let repeated = 0;
  for (let family = 0; family + 1 < families.starts.length; family++) {
    let size = 0;
    for (let f = families.starts[family]!; f < families.starts[family + 1]!; f++)
      if (has(mask, families.rows[f]!)) size++;
    repeated += Math.max(0, size - 1);
  }
  return repeated;
}
