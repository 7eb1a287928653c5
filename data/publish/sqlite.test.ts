import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { dataset } from '#model/dataset.ts';
import { sqlite } from './sqlite.ts';
import { tablesOf } from './tables.ts';

const data = dataset.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../dataset.json'), 'utf8')));
const tables = tablesOf(data);
const file = sqlite(data, tables);
const SQL = await initSqlJs();
const db = new SQL.Database(file);
const rows = (query: string) => db.exec(query)[0]?.values ?? [];

describe('the database', () => {
  it('holds every row of every table', () => {
    for (const { name, cells } of tables)
      expect(rows(`SELECT count(*) FROM ${name.replaceAll('-', '_')}`), name).toEqual([[cells.length]]);
  });

  it('has no reference that leads nowhere', () => {
    expect(rows('PRAGMA foreign_key_list(participations)')).toHaveLength(3);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
  });

  it('answers a question that takes several tables', () => {
    const query = `SELECT o.name, p.role FROM participations p JOIN officials o ON o.id = p.official_id
      JOIN engagements e ON e.id = p.engagement_id
      WHERE e.mechanism_id = 'security-dialogue' AND e.ordinal = 2 AND p.part = 'lead' ORDER BY p.position`;
    expect(rows(query)).toEqual([
      ['Vikram Misri', 'Deputy National Security Adviser'],
      ['Luong Tam Quang', 'Deputy Minister of Public Security'],
    ]);
  });

  it('says which version it is', () => {
    expect(rows('SELECT version, as_of FROM meta')).toEqual([[data.meta.version, data.meta.asOf]]);
  });

  it('is the same bytes for the same ledger', () => {
    expect(Buffer.from(sqlite(data, tables)).equals(Buffer.from(file))).toBe(true);
  });
});
