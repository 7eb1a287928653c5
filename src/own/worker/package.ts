import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { AT_A_DISTANCE, NOT_STATED, THIRD_COUNTRY } from '#model/codes.ts';
import { Refusal, type Complaints } from './complaints.ts';
import { parsed } from './json.ts';
import { rowsOf, type Draft, type ListName } from './draft.ts';
import { tableOf } from './table.ts';
import { textOf } from './text.ts';

type Files = ReadonlyMap<string, Uint8Array>;
type Row = Readonly<Record<string, string>>;

export const isPackage = (files: Files) => files.has('engagements.csv') && files.has('datapackage.json');

/** The apostrophe that guards a cell which a spreadsheet would compute; the package says that it is there. */
const unguarded = (cell: string) => (/^'+\s*[=+\-@\t\r\n\0＋－＝＠]/.test(cell) ? cell.slice(1) : cell);

const orNull = (cell: string | undefined) => (cell === undefined || cell === '' ? null : cell);
const numberOr = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));

const BOOKS = ['domains', 'tracks', 'types', 'levels', 'modes', 'hosts', 'outcomeKinds', 'parts', 'sourceTiers'] as const satisfies readonly ListName[]; // prettier-ignore
const NO_PARTY = [THIRD_COUNTRY, AT_A_DISTANCE, NOT_STATED];

type Package = { title?: unknown; version?: unknown; created?: unknown; parties?: unknown; licenses?: { path?: unknown; title?: unknown }[] }; // prettier-ignore

function describedBy(file: string, text: string): Package {
  const value = parsed(file, text);
  if (typeof value !== 'object' || value === null) throw new Refusal(file, say.noDescription);
  return value;
}

/** Groups rows by the record that they belong to, in the order of their positions. */
function grouped(rows: readonly Row[], key: string): (id: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]!);
    if (group) group.push(row);
    else groups.set(row[key]!, [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));
  return (id) => groups.get(id) ?? [];
} // prettier-ignore

/** The published tables as a draft: the reverse of publishing them. A table that is not in the archive has no rows. Throws a `Refusal`. */
export function draftOfPackage(name: string, files: Files, complaints: Complaints): Draft {
  const text = (file: string) => textOf(file, files.get(file)!, complaints);
  const about = describedBy('datapackage.json', text('datapackage.json'));
  function read(table: string): { rows: Row[]; lines: readonly number[] } {
    const file = `${table}.csv`;
    if (!files.has(file)) return { rows: [], lines: [] };
    // A table of the package that has a header and no rows is as good as any other.
    const content = text(file);
    if (!content.trimEnd().includes('\n')) return { rows: [], lines: [] };
    const { header, rows, lines } = tableOf(file, content, complaints);
    return { rows: rows.map((row) => Object.fromEntries(header.map((column, i) => [column, unguarded(row[i] ?? '')]))), lines }; // prettier-ignore
  }
  const of = (table: string, key = 'engagement_id') => grouped(read(table).rows, key);
  const participations = of('participations'), topics = of('topics'), outcomes = of('outcomes'), follows = of('follows'),
    statements = of('statements'), conflicts = of('conflicts'), notes = of('notes'), otherNames = of('other-names', 'official_id'),
    seats = of('mechanism-organisations', 'mechanism_id'), momentSources = of('moment-sources', 'moment_id'), codes = of('codes', 'list'); // prettier-ignore

  const sourcesOf = (id: string) => {
    const refs = new Map<string, string[]>();
    for (const { source_id: source = '', fact = '', conflict } of statements(id)) {
      if (orNull(conflict) !== null) continue;
      refs.set(source, [...(refs.get(source) ?? []), fact]);
    }
    return [...refs].map(([source, supports]) => ({ source, supports }));
  };
  const claimsOf = (id: string, conflict: string) => {
    const claims = new Map<string, { value: string; sources: string[] }>();
    for (const row of statements(id)) {
      if (row['conflict'] !== conflict) continue;
      const known = claims.get(row['claim']!) ?? { value: row['value']!, sources: [] };
      claims.set(row['claim']!, { ...known, sources: [...known.sources, row['source_id']!] });
    }
    return [...claims.values()];
  };
  const engagementOf = (e: Row) => {
    const id = e['id']!;
    return {
      id, title: e['title'], summary: e['summary'], date: e['date'], type: e['type'], mechanism: e['mechanism_id'],
      ordinal: numberOr(e['ordinal']), level: e['level'], mode: e['mode'], partOf: orNull(e['part_of']), confidence: e['confidence'],
      place: orNull(e['country']) === null ? null : { city: orNull(e['city']), country: e['country'] },
      participants: participations(id).map((p) => ({ official: p['official_id'], side: p['side'], role: orNull(p['role']), rank: orNull(p['rank']), organisation: orNull(p['organisation_id']), part: p['part'] })),
      topics: topics(id).map((t) => ({ domain: t['domain'], detail: t['detail'] })),
      outcomes: outcomes(id).map((o) => ({ id: o['outcome'], kind: o['kind'], detail: o['detail'], amount: orNull(o['amount']) === null ? null : { currency: o['currency'], value: Number(o['amount']) } })),
      follows: follows(id).map((f) => ({ engagement: f['earlier_engagement_id'], outcome: f['earlier_outcome'], by: orNull(f['by_outcome']), sources: f['source_ids']?.split(' '), note: f['note'] })),
      sources: sourcesOf(id),
      conflicts: conflicts(id).map((c) => ({ field: c['field'], claims: claimsOf(id, c['position']!), follows: c['follows'], why: c['why'] })),
      notes: notes(id).map((n) => n['note']),
    };
  }; // prettier-ignore
  const alias = (id: string, kind: string) => otherNames(id).filter((a) => a['kind'] === kind).map((a) => a['value']); // prettier-ignore
  const sidesOf = (id: string) => {
    const sides = new Map<string, string[]>();
    for (const { side = '', organisation_id: organisation = '' } of seats(id)) {
      const known = sides.get(side);
      if (known) known.push(organisation);
      else sides.set(side, [organisation]);
    }
    return Object.fromEntries(sides);
  };
  const makers: Readonly<Partial<Record<ListName, readonly [table: string, make: (row: Row) => unknown]>>> = {
    engagements: ['engagements', engagementOf],
    officials: ['officials', (o) => ({ id: o['id'], name: o['name'], nameNative: orNull(o['name_native']), givenName: orNull(o['given_name']), familyName: o['family_name'], sortName: o['sort_name'], aliases: alias(o['id']!, 'name'), side: o['side'], identifiers: alias(o['id']!, 'identifier') })],
    organisations: ['organisations', (o) => ({ id: o['id'], name: o['name'], nameNative: orNull(o['name_native']), side: o['side'], parent: orNull(o['parent_id']), kind: o['classification'] })],
    mechanisms: ['mechanisms', (m) => ({ id: m['id'], name: m['name'], track: m['track'], description: m['description'], interval: orNull(m['interval']), intervalSource: orNull(m['interval_source_id']), firstKnown: m['first_known'], organisations: sidesOf(m['id']!) })],
    moments: ['moments', (m) => ({ id: m['id'], date: m['date'], short: m['label'], long: m['description'], engagement: orNull(m['engagement_id']), sources: momentSources(m['id']!).map((s) => s['source_id']) })],
    sources: ['sources', (s) => ({ id: s['id'], url: orNull(s['url']), publisher: s['publisher'], title: orNull(s['title']), published: orNull(s['published']), tier: s['tier'], language: s['language'] })],
  }; // prettier-ignore
  const tables = Object.entries(makers).map(([list, [table, make]]) => {
    const { rows, lines } = read(table);
    return [list, rowsOf(`${table}.csv`, rows.map(make), lines)] as const;
  });
  const books = BOOKS.map((list) => [list, rowsOf('codes.csv', codes(list).map(({ code, label, definition }) => ({ code, label, definition })))] as const); // prettier-ignore
  const hosts = codes('hosts').filter(({ code }) => !NO_PARTY.includes(code!));
  return {
    file: 'datapackage.json',
    meta: {
      title: about.title ?? name,
      version: about.version ?? '1.0.0',
      asOf: String(about.created).slice(0, 10),
      licence: { name: about.licenses?.[0]?.title, url: about.licenses?.[0]?.path },
      // The tables name the parties as hosts; how their people are called is not in them.
      parties: about.parties ?? hosts.map(({ code, label }) => ({ code, name: label, adjective: label })),
    },
    lists: Object.fromEntries([...tables, ...books]),
  };
}
