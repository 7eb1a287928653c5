import type { Pair, Person } from '#charts/who-met-whom/meetings.ts';

/** Officials that a network can show and still be read. */
export const ROOM = { phone: 34, most: 90, all: 400 } as const;

export type Drawn = {
  readonly pairs: readonly Pair[];
  /** Most engagements first. */
  readonly people: readonly Person[];
  /** What every pair drawn has at least, and no other pair has; null where only some of those that are level have room. */
  readonly least: number | null;
};

const peopleOf = (pairs: readonly Pair[]): Person[] =>
  [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort(
    (a, b) => b.units.length - a.units.length || a.side - b.side,
  );

/** Pairs in their order, all that are level together, until there is no more room for their officials. */
export function drawnOf(ranked: readonly Pair[], room: number): Drawn {
  const steps = [...new Set(ranked.map(({ units }) => units.length))].sort((a, b) => a - b);
  for (const least of steps) {
    const pairs = ranked.filter(({ units }) => units.length >= least);
    const people = peopleOf(pairs);
    if (people.length <= room) return { pairs, people, least };
  }
  const within = new Set<Person>();
  const pairs = ranked.filter(({ first, second }) => {
    const next = new Set([...within, first, second]);
    if (next.size > room) return false;
    within.add(first).add(second);
    return true;
  });
  return { pairs, people: peopleOf(pairs), least: null };
}
