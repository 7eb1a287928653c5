/** A label on a line, from `left` to `right`; the important ones are kept where not all fit. */
export type Placed = { readonly left: number; readonly right: number; readonly important: boolean };

/** The labels that can stand together with this distance between them, in their order; earlier ones win, important ones first. */
export function thin<T extends Placed>(labels: readonly T[], distance: number): T[] {
  const kept: T[] = [];
  const isFree = (label: T) =>
    kept.every((other) => label.right + distance <= other.left || other.right + distance <= label.left);
  for (const important of [true, false])
    for (const label of labels) if (label.important === important && isFree(label)) kept.push(label);
  return labels.filter((label) => kept.includes(label));
}
