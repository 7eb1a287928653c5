import { counting, rowsOf, type Mask } from './mask.ts';
import type { Selected } from './result.ts';

const lazily = <T>(make: () => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const NONE = -1;

/** One row for each visit: its root if it matches, else the first of its meetings that does. */
function visits(members: Uint32Array, root: Uint32Array): Pick<Selected, 'units' | 'unitOf'> {
  const representative = new Int32Array(root.length).fill(NONE);
  for (const row of members) {
    const visit = root[row]!;
    if (row === visit || representative[visit] === NONE) representative[visit] = row;
  }
  const units = Uint32Array.from(representative.filter((row) => row !== NONE)).sort();
  const position = new Uint32Array(root.length);
  units.forEach((row, i) => (position[root[row]!] = i));
  return { units, unitOf: members.map((row) => position[root[row]!]!) };
}

/** The rows in view, listed when they are first asked for: facets and totals are counted without. */
export function selected(matching: Mask, undecided: Mask, root: Uint32Array | null): Selected {
  const members = lazily(() => rowsOf(matching));
  const grouped = lazily(() =>
    root === null ? { units: members(), unitOf: counting(members().length) } : visits(members(), root),
  );
  const doubtful = lazily(() => rowsOf(undecided));
  return {
    get units() {
      return grouped().units;
    },
    get unitOf() {
      return grouped().unitOf;
    },
    get members() {
      return members();
    },
    get undecided() {
      return doubtful();
    },
  };
}
