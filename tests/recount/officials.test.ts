import { describe, expect, it } from 'vitest';
import { cadence } from '#charts/cadence/index.ts';
import { career } from '#charts/career/index.ts';
import { counterparts } from '#charts/ranked-bars/counterparts.ts';
import { officialLevels } from '#charts/ranked-bars/levels.ts';
import { placesForums } from '#charts/ranked-bars/places.ts';
import { officialTopics } from '#charts/ranked-bars/topics.ts';
import { contextOf } from '#charts/testing/context.ts';
import type { Table } from '#export/parts.ts';
import { ledger, published } from '../fixtures/ledger.ts';

/** The figures of every official and the cadence, counted once more from the published dataset by plain loops. */
const context = contextOf(ledger);
const people = published.officials;
const listing = (id: string) =>
  published.engagements.filter((e) => e.participants.some((p) => p.official === id));

/** First cells and the last one of each row. */
const counts = ({ rows }: Table) =>
  rows.map((row) => [String(row[0]), Number(row.at(-1))] as const).sort(([a], [b]) => (a < b ? -1 : 1));

function tally(names: readonly string[]) {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1));
}

const nameOf = new Map(people.map(({ id, name }) => [id, name]));
const labelOf = new Map(published.domains.map(({ code, label }) => [code, label]));
const namesakes = people.length - new Set(people.map(({ name }) => name)).size;

describe('the figures of every official, recounted from the published dataset', () => {
  it('name no two officials alike, or the names below would not tell them apart', () => {
    expect(namesakes).toBe(0);
  });

  it('count whom they met', () => {
    for (const { id, side } of people) {
      const met = listing(id).flatMap((e) => {
        const others = e.participants.filter((p) => p.side !== side).map((p) => p.official);
        return [...new Set(others)].map((other) => nameOf.get(other) ?? expect.fail(other));
      });
      expect(counts(counterparts(id).parts(context, 2).table)).toEqual(tally(met));
    }
  });

  it('count what was discussed', () => {
    for (const { id } of people) {
      const raised = listing(id).flatMap((e) => [...new Set(e.topics.map(({ domain }) => domain))]);
      const labels = raised.map((domain) => labelOf.get(domain) ?? expect.fail(domain));
      expect(counts(officialTopics(id).parts(context, 3).table)).toEqual(tally(labels));
    }
  });

  it('count how high it was', () => {
    const level = new Map(published.levels.map(({ code, label }) => [code, label]));
    for (const { id } of people) {
      const labels = listing(id).map((e) => level.get(e.level) ?? expect.fail(e.level));
      expect(counts(officialLevels(id).parts(context, 5).table)).toEqual(tally(labels));
    }
  });

  it('put every engagement in one place, one mechanism and one post', () => {
    for (const { id } of people) {
      const n = listing(id).length;
      const { rows } = placesForums(id).parts(context, 4).table;
      for (const kind of ['place', 'mechanism']) {
        const own = rows.filter((row) => row[0] === kind).map((row) => Number(row.at(-1)));
        expect(own.reduce((sum, count) => sum + count, 0)).toBe(n);
      }
      const posts = career(id)
        .parts(context, 1)
        .table.rows.map((row) => String(row[0]));
      const roles = listing(id).map(
        (e) => e.participants.find((p) => p.official === id)?.role ?? 'Role not recorded',
      );
      expect(tally(posts)).toEqual(tally(roles));
    }
  });
});

describe('the cadence, recounted from the published dataset', () => {
  const { columns, rows } = cadence.parts(context, 4).table;
  const column = (key: string) => columns.findIndex((column) => column.key === key);
  const statusOf = (row: (typeof rows)[number]) => String(row[column('status')]);
  const sessions = (forum: string) =>
    rows.filter((row) => row[0] === forum && ['in view', 'not placed'].includes(statusOf(row)));

  it('holds every numbered session of every forum that it shows', () => {
    for (const { id, name } of published.mechanisms) {
      const numbered = published.engagements.filter((e) => e.mechanism === id && e.ordinal !== null);
      if (sessions(name).length === 0) continue;
      const ordinals = numbered.map(({ ordinal }) => String(ordinal)).sort();
      const shown = sessions(name).flatMap((row) => (row[2] === null ? [] : [String(row[2])]));
      expect(shown.sort()).toEqual(ordinals);
    }
  });

  it('leaves out no forum with two numbered sessions', () => {
    for (const { id, name } of published.mechanisms) {
      const numbered = published.engagements.filter((e) => e.mechanism === id && e.ordinal !== null);
      if (numbered.length > 1) expect(sessions(name).length).toBeGreaterThanOrEqual(numbered.length);
    }
  });

  it('says what is due of forums with a stated interval only', () => {
    const due = rows.filter((row) => ['due', 'overdue', 'dormant'].includes(statusOf(row)));
    const stated = published.mechanisms.filter(({ interval }) => interval !== null).map(({ name }) => name);
    expect(due.length).toBeGreaterThan(0);
    expect(due.every((row) => stated.includes(String(row[0])))).toBe(true);
  });
});
