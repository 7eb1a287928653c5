import { cell, rowsBy, type Read } from './csv.ts';
import type { Counted, Meeting } from './meetings.ts';

/** What is counted that lists an official, with those of its meetings that do. */
export type Appearance = { readonly head: Meeting; readonly listings: readonly Meeting[] };

export const appearances = (units: readonly Counted[], official: string): Appearance[] =>
  units.flatMap(({ head, members }) => {
    const listings = members.filter((m) => m.facts['official']?.includes(official));
    return listings.length === 0 ? [] : [{ head, listings }];
  });

/** How often each is in the lists, each counted once per list. */
export function tally(lists: readonly (readonly string[])[]): readonly (readonly [string, number])[] {
  const found = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) found.set(name, (found.get(name) ?? 0) + 1);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Who met whom, on what, where and in which post, as the tables list it. */
export function officialsOf(read: Read) {
  const listed = rowsBy(read('participations'), 'engagement_id');
  const officials = new Map(read('officials').map((row) => [cell(row, 'id'), row]));
  const first = (own: Appearance, official: string, column: string) =>
    own.listings
      .flatMap(({ id }) => listed(id).filter((row) => cell(row, 'official_id') === official))
      .map((row) => cell(row, column))
      .find((value) => value !== '') ?? '';
  return {
    nameOf: (id: string) => cell(officials.get(id) ?? {}, 'name'),
    counterparts: ({ listings }: Appearance, official: string) => {
      const side = cell(officials.get(official) ?? {}, 'side');
      const others = listings.flatMap(({ id }) => listed(id).filter((row) => cell(row, 'side') !== side));
      return others.map((row) => cell(row, 'official_id'));
    },
    topics: ({ listings }: Appearance) => listings.flatMap((m) => m.facts['domain'] ?? []),
    /** Post and rank as of the engagement, and its title. */
    post: (own: Appearance, official: string) =>
      [first(own, official, 'role'), first(own, official, 'rank'), cell(own.head.row, 'title')] as const,
    /** The city; the country where none is stated; failing both, the host. */
    place: ({ head: { row } }: Appearance) => {
      if (cell(row, 'host') === 'online' || cell(row, 'country') === '') return `host ${cell(row, 'host')}`;
      return cell(row, 'city') === '' ? `in ${cell(row, 'country')}` : cell(row, 'city');
    },
  };
}
