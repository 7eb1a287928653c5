import type { Entry } from '../entry.ts';

/** An entry of these names, found by these parts too. */
export const entry = (kind: Entry['kind'], names: Entry['names'], ...parts: readonly string[]): Entry => ({
  kind,
  id: names[0],
  names,
  note: () => '',
  narrowing: null,
  parts: () => parts,
});
