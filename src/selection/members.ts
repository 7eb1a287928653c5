import type { Selected } from './result.ts';

/** A matching row and the row that it counts in: its visit where visits are counted, else itself. */
export type Member = { readonly row: number; readonly unit: number };

/** Every matching row, ascending. */
export const membersOf = ({ members, units, unitOf }: Selected): Member[] =>
  Array.from(members, (row, i) => ({ row, unit: units[unitOf[i]!]! }));
