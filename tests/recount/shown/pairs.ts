import { describe, expect, it } from 'vitest';
import { appearancesOf } from '#charts/career/appearances.ts';
import { contextOf } from '#charts/testing/context.ts';
import { pairAddress } from '#charts/who-met-whom/address.ts';
import { whoMetWhom } from '#charts/who-met-whom/meetings.ts';
import { whoMetWhomMatrix } from '#charts/who-met-whom-matrix/index.ts';
import { drawnOf, ROOM } from '#charts/who-met-whom-network/drawn.ts';
import { whoMetWhomNetwork } from '#charts/who-met-whom-network/index.ts';
import { knownCodes } from '#url/known.ts';
import { parseQuery } from '#url/query.ts';
import { ledger } from '../../fixtures/ledger.ts';
import { cell } from '../csv.ts';
import { listsOf, pairsMet, timesMet } from '../pairs.ts';
import { expectSame, for200, parties, read, whole } from './again.ts';

const lists = listsOf(read);
const idOf = new Map(read('officials').map((row) => [cell(row, 'name'), cell(row, 'id')]));

const idsOf = ([first, second]: readonly unknown[]) =>
  [idOf.get(String(first)) ?? '', idOf.get(String(second)) ?? ''] as const;

function numbersOf(
  row: readonly unknown[],
  met: ReturnType<typeof pairsMet>,
  times: ReturnType<typeof timesMet>,
) {
  const [first, second] = idsOf(row);
  return [met.get(`${first} ${second}`)?.n, times.get(first), times.get(second)];
}

describe('who met whom, recounted from the published tables', () => {
  it('shows the same number and the same years for every pair of 200 selections', () => {
    for200(({ context, units }) => {
      const { rows } = whoMetWhomMatrix.parts(context, 1).table;
      const own = [...pairsMet(units, lists, parties)].map(([pair, { n, years }]) => [
        pair,
        years.length === 0 ? null : Math.min(...years),
        years.length === 0 ? null : Math.max(...years),
        n,
      ]);
      expectSame(
        rows.map((row) => [idsOf(row).join(' '), ...row.slice(2)]),
        own,
      );
    });
  });

  it('draws the same numbers in the network of 200 selections, with the totals of its officials', () => {
    let all = 0;
    for200(({ context, units }) => {
      const met = pairsMet(units, lists, parties);
      const times = timesMet(units, lists);
      // Without the places, which take long and hold no number.
      const { pairs } = drawnOf(whoMetWhom(ledger, context.selected).pairs, ROOM.most);
      const shown = pairs.map(({ first, second, units }) => [
        first.name,
        second.name,
        units.length,
        first.units.length,
        second.units.length,
      ]);
      for (const row of shown) expect(row.slice(2)).toEqual(numbersOf(row, met, times));
      all += shown.length;
    });
    expect(all).toBeGreaterThan(200);
  });

  it('writes them under the network of the whole record', () => {
    const met = pairsMet(whole.units, lists, parties);
    const times = timesMet(whole.units, lists);
    const { rows } = whoMetWhomNetwork.parts(whole.context, 2).table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.slice(2)).toEqual(numbersOf(row, met, times));
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
