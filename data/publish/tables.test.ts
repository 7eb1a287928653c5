import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { method } from '#i18n/messages/method.ts';
import { dataset } from '#model/dataset.ts';
import { unguarded } from './csv.ts';
import { tablesOf } from './tables.ts';

const data = dataset.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../dataset.json'), 'utf8')));
const tables = tablesOf(data);

type Row = Record<string, string>;
const rowsOf = new Map(
  tables.map(({ name, csv }) => [
    name,
    Papa.parse<Row>(csv, { header: true, newline: '\r\n', skipEmptyLines: true }).data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unguarded(value)])),
    ) as Row[],
  ]),
);
const rows = (name: string) => rowsOf.get(name) ?? expect.fail(`no table ${name}`);
const of = (name: string, id: string) => rows(name).filter((row) => row['engagement_id'] === id);
const text = (value: string | undefined) => (value === undefined || value === '' ? null : value);
const number = (value: string | undefined) => (value ? Number(value) : null);

/** Joins consecutive rows that share a key. */
function runs(list: readonly Row[], key: (row: Row) => string | undefined): Row[][] {
  const groups: Row[][] = [];
  for (const row of list) {
    const last = groups.at(-1);
    if (last?.[0] && key(last[0]) === key(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function engagementFrom(row: Row) {
  const id = row['id'] ?? '';
  const statements = of('statements', id);
  const claimsOf = (position: string | undefined) =>
    runs(
      statements.filter((s) => s['conflict'] === position),
      (s) => s['claim'],
    ).map((claim) => ({ value: claim[0]?.['value'], sources: claim.map((s) => s['source_id']) }));
  return {
    id, title: row['title'], summary: row['summary'], date: row['date'], type: row['type'],
    mechanism: row['mechanism_id'], ordinal: number(row['ordinal']), level: row['level'], mode: row['mode'],
    place: row['country'] ? { city: text(row['city']), country: row['country'] } : null,
    partOf: text(row['part_of']),
    participants: of('participations', id).map((p) => ({
      official: p['official_id'], side: p['side'], role: text(p['role']), rank: text(p['rank']),
      organisation: text(p['organisation_id']), part: p['part'],
    })),
    topics: of('topics', id).map((t) => ({ domain: t['domain'], detail: t['detail'] })),
    outcomes: of('outcomes', id).map((o) => ({
      id: o['outcome'], kind: o['kind'], detail: o['detail'],
      amount: o['amount'] ? { currency: o['currency'], value: number(o['amount']) } : null,
    })),
    follows: of('follows', id).map((f) => ({
      engagement: f['earlier_engagement_id'], outcome: f['earlier_outcome'], by: text(f['by_outcome']),
      sources: f['source_ids']?.split(' '), note: f['note'],
    })),
    sources: runs(statements.filter((s) => !s['conflict']), (s) => s['source_id']).map((group) => ({
      source: group[0]?.['source_id'], supports: group.map((s) => s['fact']),
    })),
    conflicts: of('conflicts', id).map((c) => ({
      field: c['field'], claims: claimsOf(c['position']), follows: c['follows'], why: c['why'],
    })),
    notes: of('notes', id).map((n) => n['note']),
    confidence: row['confidence'], track: row['track'], host: row['host'],
  }; // prettier-ignore
}

describe('the tables', () => {
  it('are each described where they can be downloaded', () => {
    const described = Object.keys(method.downloads.files);
    expect(tables.map(({ name }) => `${name}.csv`).toSorted()).toEqual(described.toSorted());
  });

  it('hold every engagement whole: re-read, they give the ledger back', () => {
    expect(rows('engagements').map(engagementFrom)).toEqual(data.engagements);
  });

  it('hold every official, organisation, mechanism and source whole', () => {
    const others = (id: string | undefined, kind: string) =>
      rows('other-names').filter((n) => n['official_id'] === id && n['kind'] === kind).map((n) => n['value']); // prettier-ignore
    expect(
      rows('officials').map((o) => ({
        id: o['id'], name: o['name'], nameNative: text(o['name_native']), givenName: text(o['given_name']),
        familyName: o['family_name'], sortName: o['sort_name'], aliases: others(o['id'], 'name'), side: o['side'],
        identifiers: others(o['id'], 'identifier'),
      })), // prettier-ignore
    ).toEqual(data.officials);
    expect(
      rows('organisations').map((o) => ({
        id: o['id'], name: o['name'], nameNative: text(o['name_native']), side: o['side'],
        parent: text(o['parent_id']), kind: o['classification'],
      })), // prettier-ignore
    ).toEqual(data.organisations);
    const seats = (id: string | undefined) =>
      Object.fromEntries<(string | undefined)[]>(
        runs(rows('mechanism-organisations').filter((s) => s['mechanism_id'] === id), (s) => s['side']).map(
          (group) => [group[0]?.['side'] ?? '', group.map((s) => s['organisation_id'])],
        ),
      ); // prettier-ignore
    const seated = data.mechanisms.map(({ organisations, ...m }) => ({
      ...m,
      organisations: Object.fromEntries(Object.entries(organisations).filter(([, ids]) => ids.length > 0)),
    }));
    expect(
      rows('mechanisms').map((m) => ({
        id: m['id'], name: m['name'], track: m['track'], description: m['description'], interval: text(m['interval']),
        intervalSource: text(m['interval_source_id']), firstKnown: m['first_known'], organisations: seats(m['id']),
      })), // prettier-ignore
    ).toEqual(seated);
    expect(
      rows('sources').map((s) => ({
        id: s['id'], url: text(s['url']), publisher: s['publisher'], title: text(s['title']),
        published: text(s['published']), tier: s['tier'], language: s['language'],
      })), // prettier-ignore
    ).toEqual(data.sources);
  });

  it('hold the codebook in its order', () => {
    const list = (name: string) => rows('codes').filter((c) => c['list'] === name).map((c) => c['code']); // prettier-ignore
    for (const name of [
      'tracks',
      'types',
      'levels',
      'modes',
      'hosts',
      'domains',
      'outcomeKinds',
      'parts',
      'sourceTiers',
    ] as const)
      // prettier-ignore
      expect(list(name)).toEqual(data[name].map(({ code }) => code));
  });

  it('need no guard against formulas today: readers see the words as they are', () => {
    for (const { name, csv } of tables) expect(csv, name).not.toMatch(/(^|,|\n)"?'+[=+\-@]/);
  });

  it.each(tables)('$name keeps what its schema promises', ({ name, cells, schema }) => {
    const list = rows(name);
    expect(list).toHaveLength(cells.length);
    const shape: Record<string, RegExp> = {
      string: /^./su, integer: /^\d+$/, number: /^\d+(\.\d+)?$/, year: /^\d{4}$/, boolean: /^(true|false)$/, date: /^\d{4}-\d\d-\d\d$/,
    }; // prettier-ignore
    for (const { name: column, type, constraints, categories } of schema.fields) {
      const values = list.map((row) => row[column] ?? expect.fail(`${name} has no ${column}`));
      const filled = values.filter((value) => value !== '');
      if (constraints?.required) expect(filled, column).toHaveLength(values.length);
      for (const value of filled) expect(value, column).toMatch(shape[type] ?? expect.fail(type));
      if (categories)
        expect(categories.map(({ value }) => value)).toEqual(expect.arrayContaining([...new Set(filled)]));
    }
    expect(new Set(list.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])))).size).toBe(
      cells.length,
    );
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rows(reference.resource).map((row) => row[reference.fields[0]]));
      for (const row of list) expect(row[fields[0]] === '' || known.has(row[fields[0]])).toBe(true);
    }
  });

  it('give every type of engagement its place in the crosswalk', () => {
    const types = rows('codes').filter((code) => code['list'] === 'types');
    expect(types.filter((type) => type['cameo'] === '').map((type) => type['code'])).toEqual(['other']);
    expect(rows('engagements').find((e) => e['type'] === 'phone-call')).toMatchObject({
      cameo: '041',
      plover: 'CONSULT',
    });
    const signing = rows('engagements').find((e) => e['type'] === 'agreement-signing');
    expect(signing).toMatchObject({ cameo: '057', plover: 'SUPPORT' });
    const sidelines = rows('engagements').filter((e) => e['type'] === 'multilateral-sideline');
    for (const e of sidelines) expect(e['cameo'], e['id']).toBe(e['host'] === 'third' ? '044' : '040');
  });
});
