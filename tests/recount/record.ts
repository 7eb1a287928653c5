import { cell, rowsBy, type Read } from './csv.ts';
import type { Counted } from './meetings.ts';

/** The reports that speak of each engagement, and who speaks in a report: nobody of his own in an aggregator's. */
export function voicesOf(read: Read) {
  const reports = new Map<string, Set<string>>();
  for (const row of read('statements')) {
    // What a report claims against the record stands in the same table.
    if (cell(row, 'conflict') !== '') continue;
    const id = cell(row, 'engagement_id');
    reports.set(id, (reports.get(id) ?? new Set<string>()).add(cell(row, 'source_id')));
  }
  const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
  const speakers = new Map(
    read('sources').map((row) => [cell(row, 'id'), cell(row, 'tier') === 'aggregator' ? [] : [plain(cell(row, 'publisher'))]]),
  );
  return { reports, speakers };
} // prettier-ignore

export type Voices = ReturnType<typeof voicesOf>;

const reportsOf = ({ reports }: Voices, { members }: Counted): string[] =>
  members.flatMap(({ id }) => [...(reports.get(id) ?? [])]);

/** Distinct reports behind all of these, and how many of them rest on two publishers or more. */
export function reported(voices: Voices, units: readonly Counted[]) {
  const own = units.map((unit) => reportsOf(voices, unit));
  const isIndependent = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => voices.speakers.get(id) ?? [])).size > 1;
  return { reports: new Set(own.flat()).size, independent: own.filter(isIndependent).length };
}

/** Per year: engagements, reports, how many rest on two publishers or more, and their share in percent. */
export function coverageByYear(voices: Voices, units: readonly Counted[]) {
  return [...new Set(units.flatMap(({ head }) => head.year ?? []))].map((year) => {
    const own = units.filter(({ head }) => head.year === year);
    const { reports, independent } = reported(voices, own);
    return [
      String(year),
      own.length,
      reports,
      independent,
      Math.round((independent / own.length) * 1000) / 10,
    ];
  });
}

/** An outcome by its engagement and its name there. */
const key = (engagement: string, outcome: string) => `${engagement} ${outcome}`;

/** The threads of outcomes: each outcome that is taken up and takes up none itself, with the ids of all that take it up, directly or not. */
export function threadsOf(read: Read): ReadonlyMap<string, readonly string[]> {
  const follows = read('follows').map((row) => ({
    by: cell(row, 'engagement_id'),
    outcome: cell(row, 'by_outcome'),
    of: key(cell(row, 'earlier_engagement_id'), cell(row, 'earlier_outcome')),
  }));
  const later = new Set(follows.filter(({ outcome }) => outcome !== '').map(({ by, outcome }) => key(by, outcome)));
  const takers = (start: string): string[] =>
    follows.filter(({ of }) => of === start).flatMap(({ by, outcome }) => [by, ...(outcome === '' ? [] : takers(key(by, outcome)))]);
  const starts = [...new Set(follows.map(({ of }) => of))].filter((start) => !later.has(start));
  return new Map(starts.map((start) => [start, [...new Set([start.split(' ')[0] ?? '', ...takers(start)])]]));
} // prettier-ignore

/** What came of what is chosen: outcomes, and those that something later takes up. */
export function outcomesIn(read: Read, ids: ReadonlySet<string>) {
  const taken = rowsBy(read('follows'), 'earlier_engagement_id');
  const own = read('outcomes').filter((row) => ids.has(cell(row, 'engagement_id')));
  const isTaken = (id: string, outcome: string) =>
    taken(id).some((row) => cell(row, 'earlier_outcome') === outcome);
  return {
    outcomes: own.length,
    taken: own.filter((row) => isTaken(cell(row, 'engagement_id'), cell(row, 'outcome'))).length,
  };
}
