import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appearancesOf } from '#charts/career/appearances.ts';
import { contextOf } from '#charts/testing/context.ts';
import { pairAddress } from '#charts/who-met-whom/address.ts';
import { whoMetWhom } from '#charts/who-met-whom/meetings.ts';
import { whoMetWhomMatrix } from '#charts/who-met-whom-matrix/index.ts';
import { whoMetWhomNetwork } from '#charts/who-met-whom-network/index.ts';
import { FACETS, type Selection } from '#selection/selection.ts';
import { knownCodes } from '#url/known.ts';
import { parseQuery } from '#url/query.ts';
import { tablesOf } from '../../data/publish/tables.ts';
import { ledger, published } from '../fixtures/ledger.ts';
import { someSelections } from '../fixtures/selections.ts';
import { meetingsOf, type Choice } from './meetings.ts';
import { listsOf, pairsMet, timesMet } from './pairs.ts';

/** Who met whom, counted once more from the published tables by code that shares none with the application. */
const tables = new Map(tablesOf(published).map(({ name, csv }) => [name, csv]));
const table = (name: string) => tables.get(name) ?? expect.fail(`no table ${name}`);
const meetings = meetingsOf(table);
const lists = listsOf(table('participations'));
const [one, other] = published.meta.parties;
const idOf = new Map(published.officials.map(({ id, name }) => [name, id]));
const someSelection = someSelections(ledger, 1, 12);

const choiceOf = ({ match, from, to, count, ...rest }: Selection): Choice => ({
  facets: Object.fromEntries(FACETS.map((facet) => [facet, rest[facet]])),
  match, from, to, count,
}); // prettier-ignore

const key = ([first, second]: readonly unknown[]) => `${idOf.get(String(first))} ${idOf.get(String(second))}`;
const sorted = (numbers: ReadonlyMap<string, number>) => [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));

describe('who met whom, recounted from the published tables', () => {
  it('shows the same number for every pair of 200 selections', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        const { rows } = whoMetWhomMatrix.parts(contextOf(ledger, { selection }), 1).table;
        const shown = new Map(rows.map((row) => [key(row), Number(row.at(-1))]));
        expect(sorted(shown)).toEqual(sorted(pairsMet(meetings, lists, choiceOf(selection), [one.code, other.code]))); // prettier-ignore
      }),
      { numRuns: 200 },
    );
  });

  it('draws the same numbers in the network, with the totals of its officials', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        const choice = choiceOf(selection);
        const met = pairsMet(meetings, lists, choice, [one.code, other.code]);
        const { rows } = whoMetWhomNetwork.parts(contextOf(ledger, { selection }), 2).table;
        for (const row of rows.slice(0, 8)) {
          expect(row[2]).toBe(met.get(key(row)));
          expect(row[3]).toBe(timesMet(meetings, lists, choice, idOf.get(String(row[0])) ?? ''));
          expect(row[4]).toBe(timesMet(meetings, lists, choice, idOf.get(String(row[1])) ?? ''));
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(['meetings', 'visits'] as const)(
    'leads from every pair to a page that counts as many, where %s are counted',
    (count) => {
      const { selection, selected, view } = contextOf(ledger, { selection: { count } });
      for (const pair of whoMetWhom(ledger, selected).pairs) {
        const address = pairAddress({ selection, view }, pair) ?? expect.fail(pair.first.id);
        const query = new URL(address, 'https://ledger.example').searchParams;
        const context = contextOf(ledger, parseQuery(query, knownCodes(ledger)).state);
        // A visit of which only a meeting is left is represented by that meeting.
        const shown = appearancesOf(context, pair.first.id).map(({ unit }) =>
          count === 'visits' ? unit.root : unit.row,
        );
        expect(shown, address).toEqual(pair.units.map(({ root, row }) => (count === 'visits' ? root : row)));
      }
    },
  );
});
