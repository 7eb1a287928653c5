/** What something takes of a line: px. */
export type Extent = { readonly left: number; readonly right: number };

export const areApart = (a: Extent, b: Extent, distance: number): boolean =>
  a.right + distance <= b.left || b.right + distance <= a.left;
