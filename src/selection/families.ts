import type { FacetColumn } from './columns.ts';
import { bit, type Mask } from './mask.ts';

/** Rows that belong together, group by group: group g is `rows[starts[g]]` to `rows[starts[g + 1] - 1]`, ascending. */
export type Groups = { readonly rows: Uint32Array; readonly starts: Uint32Array };

/** Rows that share their outermost visit with other rows, family by family; the rest need no folding. */
export function families(root: Uint32Array): Groups {
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

/** Rows of one family that hold the same value, and that value: only where there are two or more can a visit be counted twice. */
export type Sharers = Groups & { readonly values: Uint16Array };

/** For each column worked out once: most values are held by one row of a family, and need not be looked at again. */
export function sharers(families: Groups, { codes, offsets, values }: FacetColumn): Sharers {
  const held: number[][] = codes.map(() => []);
  const shared = { rows: [] as number[], starts: [0], values: [] as number[] };
  for (let family = 0; family + 1 < families.starts.length; family++) {
    const met = new Set<number>();
    for (let f = families.starts[family]!; f < families.starts[family + 1]!; f++) {
      const row = families.rows[f]!;
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
        held[values[i]!]!.push(row);
        met.add(values[i]!);
      }
    }
    for (const value of met) {
      const rows = held[value]!;
      if (rows.length > 1) {
        for (const row of rows) shared.rows.push(row);
        shared.starts.push(shared.rows.length);
        shared.values.push(value);
      }
      rows.length = 0;
    }
  }
  return {
    rows: Uint32Array.from(shared.rows),
    starts: Uint32Array.from(shared.starts),
    values: Uint16Array.from(shared.values),
  };
}

/** How often a value is met again in a family that has it already: what counting visits takes off `counts` of meetings. */
export function takeRepeats({ rows, starts, values }: Sharers, mask: Mask, counts: Uint32Array) {
  let i = 0;
  for (let group = 0; group < values.length; group++) {
    const end = starts[group + 1]!;
    let size = 0;
    for (; i < end; i++) size += bit(mask, rows[i]!);
    if (size > 1) counts[values[group]!]! -= size - 1;
  }
}

/** How many rows of a mask are in a family that has an earlier one. */
export function repeatedRows({ rows, starts }: Groups, mask: Mask): number {
  let repeated = 0;
  let i = 0;
  for (let family = 0; family + 1 < starts.length; family++) {
    const end = starts[family + 1]!;
    let size = 0;
    for (; i < end; i++) size += bit(mask, rows[i]!);
    if (size > 1) repeated += size - 1;
  }
  return repeated;
}
