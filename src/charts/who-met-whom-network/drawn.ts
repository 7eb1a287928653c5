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
  const people = new Set<Person>();
  let [count, least] = [0, 0];
  for (const [i, { first, second, units }] of ranked.entries()) {
    people.add(first).add(second);
    if (people.size > room) break;
    // The last of those that are level.
    if (ranked[i + 1]?.units.length !== units.length) [count, least] = [i + 1, units.length];
  }
  if (count > 0) {
    const pairs = ranked.slice(0, count);
    return { pairs, people: peopleOf(pairs), least };
  }
  const within = new Set<Person>();
  const pairs = ranked.filter(({ first, second }) => {
    const more = [first, second].filter((person) => !within.has(person));
    if (within.size + more.length > room) return false;
    for (const person of more) within.add(person);
    return true;
  });
  return { pairs, people: peopleOf(pairs), least: null };
}
