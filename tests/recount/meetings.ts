import { cell, rowsBy, type Read, type Row } from './csv.ts';
import { startOf, type Start } from './dates.ts';

/** An engagement as the published tables tell it. */
export type Meeting = {
  readonly id: string;
  readonly row: Row;
  readonly start: Start;
  /** Null where only the decade is known. */
  readonly year: number | null;
  /** 1–12; null where only the year is known. */
  readonly month: number | null;
  /** First and last year in which it may have begun. */
  readonly earliest: number;
  readonly latest: number;
  /** The outermost visit around it; itself where there is none. */
  readonly visit: string;
  readonly facts: Readonly<Record<string, readonly string[]>>;
};

/** Reads the tables in the order of `engagements`, by nothing but text. */
export function meetingsOf(read: Read): Meeting[] {
  const rows = read('engagements');
  const participations = rowsBy(read('participations'), 'engagement_id');
  const topics = rowsBy(read('topics'), 'engagement_id');
  const conflicts = new Set(read('conflicts').map((row) => row['engagement_id']));
  const parentOf = new Map(rows.map((row) => [row['id'], cell(row, 'part_of')]));
  const outermost = (id: string): string => {
    const parent = parentOf.get(id) ?? '';
    return parent === '' ? id : outermost(parent);
  };
  const filled = (own: readonly Row[], column: string) =>
    own.map((row) => cell(row, column)).filter((value) => value !== '');
  return rows.map((row) => {
    const id = cell(row, 'id');
    const start = startOf(cell(row, 'date'));
    const bare = (cell(row, 'date').split('/')[0] ?? '').replace(/[~?%]/, '');
    return {
      id,
      row,
      start,
      year: bare.includes('X') ? null : Number(bare.slice(0, 4)),
      month: bare.length >= 7 ? Number(bare.slice(5, 7)) : null,
      earliest: Number(bare.slice(0, 4).replace('X', '0')),
      latest: Number(bare.slice(0, 4).replace('X', '9')),
      visit: outermost(id),
      facts: {
        domain: filled(topics(id), 'domain'),
        track: [cell(row, 'track')],
        mechanism: [cell(row, 'mechanism_id')],
        type: [cell(row, 'type')],
        level: [cell(row, 'level')],
        host: [cell(row, 'host')],
        mode: [cell(row, 'mode')],
        official: filled(participations(id), 'official_id'),
        organisation: filled(participations(id), 'organisation_id'),
        confidence: [cell(row, 'confidence')],
        conflict: [conflicts.has(id) ? 'yes' : 'no'],
      },
    };
  });
}

/** What is chosen, as plain data. */
export type Choice = {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly match: 'any' | 'all';
  readonly from: number | null;
  readonly to: number | null;
  readonly count: 'meetings' | 'visits';
};

function chosen(meetings: readonly Meeting[], { facets, match, from, to }: Choice) {
  const wanted = Object.entries(facets).filter(([, codes]) => codes.length > 0);
  return meetings.filter(
    (m) =>
      (from === null || m.earliest >= from) &&
      (to === null || m.latest <= to) &&
      wanted.every(([facet, codes]) => {
        const has = (code: string) => m.facts[facet]?.includes(code) === true;
        return facet === 'domain' && match === 'all' ? codes.every(has) : codes.some(has);
      }),
  );
}

/** What is counted once: a meeting, or a visit with the meetings inside it that are chosen. */
export type Counted = { readonly head: Meeting; readonly members: readonly Meeting[] };

export function counted(meetings: readonly Meeting[], choice: Choice): Counted[] {
  const found = chosen(meetings, choice);
  if (choice.count === 'meetings') return found.map((m) => ({ head: m, members: [m] }));
  const visits = new Map<string, Meeting[]>();
  for (const m of found) {
    const members = visits.get(m.visit);
    if (members) members.push(m);
    else visits.set(m.visit, [m]);
  }
  return [...visits].flatMap(([visit, members]) => {
    // The visit stands for itself; where only meetings of it are chosen, the first of them does.
    const head = members.find((m) => m.id === visit) ?? members[0];
    return head ? [{ head, members }] : [];
  });
}

/** Ids of the engagements that are chosen. */
export const idsIn = (meetings: readonly Meeting[], choice: Choice): ReadonlySet<string> =>
  new Set(chosen(meetings, choice).map(({ id }) => id));
