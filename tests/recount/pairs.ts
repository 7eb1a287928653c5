import { readCsv } from './csv.ts';
import { counted, type Choice, type Meeting } from './meetings.ts';

/** The officials of each engagement by their side, as the published table lists them. */
export type Lists = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;

export function listsOf(participations: string): Lists {
  const lists = new Map<string, Record<string, string[]>>();
  for (const row of readCsv(participations)) {
    const id = row['engagement_id'] ?? '';
    const side = row['side'] ?? '';
    const own = lists.get(id) ?? {};
    own[side] = [...(own[side] ?? []), row['official_id'] ?? ''];
    lists.set(id, own);
  }
  return lists;
}

/** How often each official of one side and each of the other are listed by one engagement of what is counted. */
export function pairsMet(meetings: readonly Meeting[], lists: Lists, choice: Choice, sides: readonly [string, string]) {
  const numbers = new Map<string, number>();
  for (const { members } of counted(meetings, choice)) {
    const met = new Set<string>();
    for (const { id } of members)
      for (const a of lists.get(id)?.[sides[0]] ?? [])
        for (const b of lists.get(id)?.[sides[1]] ?? []) met.add(`${a} ${b}`);
    for (const pair of met) numbers.set(pair, (numbers.get(pair) ?? 0) + 1);
  }
  return numbers;
} // prettier-ignore

/** How often an official is listed beside anyone of the other side. */
export function timesMet(meetings: readonly Meeting[], lists: Lists, choice: Choice, official: string): number {
  return counted(meetings, choice).filter(({ members }) =>
    members.some(({ id }) => {
      const sides = Object.values(lists.get(id) ?? {});
      return sides.length > 1 && sides.some((side) => side.includes(official));
    }),
  ).length;
} // prettier-ignore
