import { describe, expect, it } from 'vitest';
import type { Chart } from '#charts/chart.ts';
import { career } from '#charts/career/index.ts';
import { counterparts } from '#charts/ranked-bars/counterparts.ts';
import { officialLevels } from '#charts/ranked-bars/levels.ts';
import { placesForums } from '#charts/ranked-bars/places.ts';
import { officialTopics } from '#charts/ranked-bars/topics.ts';
import type { Table } from '#export/parts.ts';
import { cell } from '../csv.ts';
import { appearances, officialsOf, tally, type Appearance } from '../officials.ts';
import { countIn, expectSame, forSubjects, read, type Drawn } from './again.ts';

const told = officialsOf(read);
const everybody = read('officials').map((row) => cell(row, 'id'));
const labelsOf = (list: string) => {
  const rows = read('codes').filter((row) => cell(row, 'list') === list);
  return new Map(rows.map((row) => [cell(row, 'code'), cell(row, 'label')]));
};
const [topics, levels, hosts] = [labelsOf('domains'), labelsOf('levels'), labelsOf('hosts')];
const mechanisms = new Map(read('mechanisms').map((row) => [cell(row, 'id'), cell(row, 'name')]));
const cities = new Set(read('engagements').map((row) => cell(row, 'city')));

type Holds = (rows: Table['rows'], own: readonly Appearance[], official: string) => void;

/** Officials that a selection lists, and somebody else. */
const offered = ({ units }: Drawn) => {
  const listed = units.flatMap(({ members }) => members.flatMap((m) => m.facts['official'] ?? []));
  return [...new Set([...listed, everybody[units.length % everybody.length] ?? ''])];
};

const forOfficials = (chart: (official: string) => Chart, holds: Holds) => {
  const check = ({ context, units }: Drawn, official: string) => {
    const { table, notes } = chart(official).parts(context, 1);
    const own = appearances(units, official);
    holds(table.rows, own, official);
    if (table.rows.length > 0 && countIn(notes.join(' ')) !== own.length) expect.fail(notes.join(' '));
  };
  forSubjects(everybody, check, offered);
};

/** First cell and count of each row. */
const counts = (rows: Table['rows']) => rows.map((row) => [row[0], row.at(-1)]);

const only = (fact: string, own: readonly Appearance[]) => own.map(({ head }) => head.facts[fact] ?? []);

describe('the figures of officials, recounted from the published tables', () => {
  it('name no two officials alike, or the names below would not tell them apart', () => {
    expect(new Set(everybody.map(told.nameOf)).size).toBe(everybody.length);
  });

  it('count whom they met', () => {
    forOfficials(counterparts, (rows, own, official) => {
      const met = tally(own.map((each) => told.counterparts(each, official)));
      expectSame(
        counts(rows),
        met.map(([id, n]) => [told.nameOf(id), n]),
        official,
      );
    });
  });

  it('count what was discussed', () => {
    forOfficials(officialTopics, (rows, own, official) => {
      const raised = tally(own.map(told.topics)).map(([code, n]) => [topics.get(code), n]);
      expectSame(counts(rows), raised, official);
    });
  });

  it('count how high it was', () => {
    forOfficials(officialLevels, (rows, own, official) => {
      const reached = tally(only('level', own)).map(([code, n]) => [levels.get(code), n]);
      expectSame(counts(rows), reached, official);
    });
  });

  it('count where, and in which mechanisms', () => {
    const hostLabels = new Map([...hosts].map(([code, label]) => [label, `host ${code}`]));
    const placeOf = (label: string) => hostLabels.get(label) ?? (cities.has(label) ? label : 'no city');
    forOfficials(placesForums, (rows, own, official) => {
      const of = (kind: string) => rows.filter((row) => row[0] === kind);
      const forums = tally(only('mechanism', own)).map(([id, n]) => [mechanisms.get(id), n]);
      expectSame(
        of('mechanism').map((row) => [row[1], row.at(-1)]),
        forums,
        official,
      );
      // Cities of one name in two countries are two rows; what has no city is one for each country.
      const shown = of('place').flatMap((row) =>
        Array.from({ length: Number(row.at(-1)) }, () => [placeOf(String(row[1]))]),
      );
      const places = own.map((each) => [told.place(each).replace(/^in .*/, 'no city')]);
      expectSame(shown, places, official);
    });
  });

  it('put every engagement in one post, with the rank of that day', () => {
    forOfficials(career, (rows, own, official) => {
      const posts = own.map((each) => {
        const [role, rank, title] = told.post(each, official);
        return [role === '' ? 'Role not recorded' : role, rank === '' ? null : rank, title];
      });
      expectSame(
        rows.map(([role, rank, , title]) => [role, rank, title]),
        posts,
        official,
      );
    });
  });
});
