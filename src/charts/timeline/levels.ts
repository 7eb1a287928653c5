import { areApart, type Extent } from './extent.ts';

/**
 * Stacks what would overlap: for each extent, in the order given, the lowest level (0 at the bottom) on which it keeps this
 * distance from all others.
 */
export function levels<T extends Extent>(
  extents: readonly T[],
  distance: number,
): { readonly extent: T; readonly level: number }[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const found = rows.findIndex((row) => row.every((other) => areApart(extent, other, distance)));
    const level = found === -1 ? rows.length : found;
    (rows[level] ??= []).push(extent);
    return { extent, level };
  });
}
