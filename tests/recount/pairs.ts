import { cell, type Read } from './csv.ts';
import type { Counted } from './meetings.ts';

/** The officials of each engagement by their side, as the published table lists them. */
export type Lists = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;

export function listsOf(read: Read): Lists {
  const lists = new Map<string, Record<string, string[]>>();
  for (const row of read('participations')) {
    const own = lists.get(cell(row, 'engagement_id')) ?? {};
    const side = cell(row, 'side');
    own[side] = [...(own[side] ?? []), cell(row, 'official_id')];
    lists.set(cell(row, 'engagement_id'), own);
  }
  return lists;
}

/** How often each official of one side and each of the other are listed by one engagement of what is counted: number, first and last year. */
export function pairsMet(units: readonly Counted[], lists: Lists, sides: readonly [string, string]) {
  const numbers = new Map<string, { n: number; years: number[] }>();
  for (const { head, members } of units) {
    const met = new Set<string>();
    for (const { id } of members)
      for (const a of lists.get(id)?.[sides[0]] ?? [])
        for (const b of lists.get(id)?.[sides[1]] ?? []) met.add(`${a} ${b}`);
    for (const pair of met) {
      const own = numbers.get(pair) ?? { n: 0, years: [] };
      numbers.set(pair, own);
      own.n += 1;
      if (head.year !== null) own.years.push(head.year);
    }
  }
  return numbers;
} // prettier-ignore

/** How often each official is listed beside anyone of the other side. */
export function timesMet(units: readonly Counted[], lists: Lists): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { members } of units) {
    const beside = members.map(({ id }) => Object.values(lists.get(id) ?? {})).filter((sides) => sides.length > 1);
    for (const official of new Set(beside.flat(2))) times.set(official, (times.get(official) ?? 0) + 1);
  }
  return times;
} // prettier-ignore
