import { readCsv } from './csv.ts';
import { counted, type Choice, type Meeting } from './meetings.ts';

type Read = (table: string) => string;
type Row = Readonly<Record<string, string>>;

/** The reports that speak of each engagement, and who speaks in a report: nobody of his own in an aggregator's. */
export function voicesOf(table: Read) {
  const reports = new Map<string, Set<string>>();
  for (const { engagement_id: id = '', source_id: source = '', conflict } of readCsv(table('statements'))) {
    if (conflict !== '') continue;
    const own = reports.get(id) ?? new Set<string>();
    reports.set(id, own.add(source));
  }
  const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().trim(); // prettier-ignore
  const speakers = new Map(
    readCsv(table('sources')).map(({ id = '', publisher = '', tier }) => [id, tier === 'aggregator' ? [] : [plain(publisher)]]),
  ); // prettier-ignore
  return { reports, speakers };
}

/** Per year: engagements, reports, and how many rest on two publishers or more. */
export function coverageByYear(
  { reports, speakers }: ReturnType<typeof voicesOf>,
  meetings: readonly Meeting[],
  choice: Choice,
) {
  const years = new Map<number, { n: number; reports: Set<string>; independent: number }>();
  for (const { head, members } of counted(meetings, choice)) {
    if (head.year === null) continue;
    const year = years.get(head.year) ?? { n: 0, reports: new Set<string>(), independent: 0 };
    years.set(head.year, year);
    const own = members.flatMap(({ id }) => [...(reports.get(id) ?? [])]);
    year.n += 1;
    for (const report of own) year.reports.add(report);
    if (new Set(own.flatMap((report) => speakers.get(report) ?? [])).size > 1) year.independent += 1;
  }
  return [...years].map(([year, { n, reports, independent }]) => [year, n, reports.size, independent]);
}

/** The sessions of each mechanism by the rule that the figure states: numbered ones and others of their kind, all where an interval is stated, else dialogues and exercises; not what lies inside another. */
export function sessionsByMechanism(table: Read): ReadonlyMap<string, readonly string[]> {
  const rows = readCsv(table('engagements'));
  const byId = new Map(rows.map((row) => [row['id'] ?? '', row]));
  const isNumbered = (row: Row) => row['ordinal'] !== '';
  const around = (row: Row): Row[] => {
    const parent = byId.get(row['part_of'] ?? '');
    return parent ? [parent, ...around(parent)] : [];
  };
  return new Map(
    readCsv(table('mechanisms')).map(({ id = '', interval }) => {
      const own = rows.filter((row) => row['mechanism_id'] === id);
      const kinds = own.filter(isNumbered).map((row) => row['type']);
      const isSession = (row: Row) => {
        if (isNumbered(row)) return true;
        if (kinds.length > 0) return kinds.includes(row['type']);
        return interval !== '' || row['type'] === 'dialogue' || row['type'] === 'exercise';
      };
      const sessions = own.filter(isSession);
      const whole = sessions.filter((row) => isNumbered(row) || !around(row).some((each) => sessions.includes(each)));
      return [id, whole.map((row) => row['id'] ?? '')];
    }),
  );
} // prettier-ignore
