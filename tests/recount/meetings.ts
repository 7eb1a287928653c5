import { readCsv } from './csv.ts';

/** An engagement as the published tables tell it. */
export type Meeting = {
  readonly id: string;
  /** Null where only the decade is known. */
  readonly year: number | null;
  /** 1–12; null where only the year is known. */
  readonly month: number | null;
  /** First and last year in which it may have begun. */
  readonly earliest: number;
  readonly latest: number;
  readonly approximate: boolean;
  readonly inferred: boolean;
  /** The outermost visit around it; itself where there is none. */
  readonly visit: string;
  readonly facts: Readonly<Record<string, readonly string[]>>;
};

/** Reads the tables in the order of `engagements.csv`, by nothing but text. */
export function meetingsOf(table: (name: string) => string): Meeting[] {
  const rows = readCsv(table('engagements'));
  const participations = readCsv(table('participations'));
  const topics = readCsv(table('topics'));
  const conflicts = new Set(readCsv(table('conflicts')).map((row) => row['engagement_id']));
  const parentOf = new Map(rows.map((row) => [row['id'], row['part_of'] ?? '']));
  const outermost = (id: string): string => {
    const parent = parentOf.get(id) ?? '';
    return parent === '' ? id : outermost(parent);
  };
  const own = (list: Record<string, string>[], id: string, column: string) =>
    list.filter((row) => row['engagement_id'] === id && row[column] !== '').map((row) => row[column] ?? '');
  return rows.map((row) => {
    const id = row['id'] ?? '';
    const start = (row['date'] ?? '').split('/')[0] ?? '';
    const bare = start.replace(/[~?%]/, '');
    return {
      id,
      year: bare.includes('X') ? null : Number(bare.slice(0, 4)),
      month: bare.length >= 7 ? Number(bare.slice(5, 7)) : null,
      earliest: Number(bare.slice(0, 4).replace('X', '0')),
      latest: Number(bare.slice(0, 4).replace('X', '9')),
      approximate: /[~%]/.test(start),
      inferred: /[?%]/.test(start),
      visit: outermost(id),
      facts: {
        domain: own(topics, id, 'domain'),
        track: [row['track'] ?? ''],
        mechanism: [row['mechanism_id'] ?? ''],
        type: [row['type'] ?? ''],
        level: [row['level'] ?? ''],
        host: [row['host'] ?? ''],
        mode: [row['mode'] ?? ''],
        official: own(participations, id, 'official_id'),
        organisation: own(participations, id, 'organisation_id'),
        confidence: [row['confidence'] ?? ''],
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

const chosen = (meetings: readonly Meeting[], { facets, match, from, to }: Choice) =>
  meetings.filter(
    (m) =>
      Object.entries(facets).every(([facet, wanted]) => {
        const has = (code: string) => m.facts[facet]?.includes(code) === true;
        if (facet === 'domain' && match === 'all') return wanted.every(has);
        return wanted.length === 0 || wanted.some(has);
      }) &&
      (from === null || m.earliest >= from) &&
      (to === null || m.latest <= to),
  );

/** What is counted once: a meeting, or a visit with the meetings inside it that are chosen. */
export type Counted = { readonly head: Meeting; readonly members: readonly Meeting[] };

export function counted(meetings: readonly Meeting[], choice: Choice): Counted[] {
  const found = chosen(meetings, choice);
  if (choice.count === 'meetings') return found.map((m) => ({ head: m, members: [m] }));
  return [...new Set(found.map((m) => m.visit))].flatMap((visit) => {
    const members = found.filter((m) => m.visit === visit);
    // The visit stands for itself; where only meetings of it are chosen, the first of them does.
    const head = members.find((m) => m.id === visit) ?? members[0];
    return head ? [{ head, members }] : [];
  });
}
