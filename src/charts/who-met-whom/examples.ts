import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { forum, ledgerWith, listed, official, session } from '#charts/testing/forums.ts';

const talks = forum('talks', 'Defence ministers: visits and talks');

const NORTH = ['Anders General', 'Dana Colleague', 'Eva Envoy'] as const;
const SOUTH = ['Bea Minister', 'Cem Envoy', 'Filip Secretary'] as const;
const idOf = (name: string) => name.toLowerCase().replace(/\W+/g, '-');
const people = [
  ...NORTH.map((name) => official(idOf(name), name, 'AA')),
  ...SOUTH.map((name) => official(idOf(name), name, 'BB')),
];
const side = (name: string) => (NORTH.some((own) => own === name) ? 'AA' : 'BB');
type Name = (typeof NORTH)[number] | (typeof SOUTH)[number];
const met = (...names: Name[]) => ({ participants: names.map((name) => listed(idOf(name), side(name))) });

/** Two who met often, a visit with meetings that not all attend, delegations, one side alone, a decade. */
const typical = ledgerWith(
  [talks],
  [
    session(talks, '201X', met('Anders General', 'Cem Envoy')),
    session(talks, '2016-05-01', met('Anders General', 'Bea Minister')),
    session(talks, '2018-02-01/2018-02-04', { id: 'visit', type: 'visit', ...met('Anders General', 'Bea Minister') }),
    session(talks, '2018-02-02', { id: 'inside', partOf: 'visit', domains: ['cyber'], ...met('Anders General', 'Dana Colleague', 'Bea Minister') }),
    session(talks, '2018-02-03', { id: 'beside', partOf: 'visit', ...met('Eva Envoy', 'Cem Envoy') }),
    session(talks, '2019-01-01', met('Anders General', 'Dana Colleague')),
    session(talks, '2020', met('Filip Secretary')),
    session(talks, '2021-07-01', { host: 'online', ...met('Eva Envoy', 'Filip Secretary', 'Cem Envoy') }),
    session(talks, '2024-06', { domains: ['cyber'], ...met('Anders General', 'Bea Minister') }),
  ],
  people,
); // prettier-ignore

const LONG = ['Maria Theresia Konstantina Oberhofer-Nyström', 'Nguyen Thi', 'Al'] as const;
const many = (party: 'AA' | 'BB', n: number) =>
  Array.from({ length: n }, (_, i) =>
    official(`${party.toLowerCase()}-${i}`, `${LONG[i % LONG.length] ?? ''} ${party === 'AA' ? 'North' : 'South'} ${i + 1}`, party),
  ); // prettier-ignore
const [north, south] = [many('AA', 140), many('BB', 110)];
/** Low numbers are likelier: some are listed often, most once. */
const at = <T>(list: readonly T[], i: number): T | undefined =>
  list[Math.floor((((i * 7919) % 997) / 997) ** 3 * list.length)];
const extreme = ledgerWith(
  [talks],
  Array.from({ length: 900 }, (_, i) => {
    const [a, b] = [at(north, i), at(south, i * 3 + 1)];
    const participants = a && b ? [listed(a.id, 'AA'), listed(b.id, 'BB')] : [];
    return session(talks, `${1966 + Math.floor(i / 15)}-0${1 + (i % 9)}-05`, { id: `e-${i}`, participants });
  }),
  [...north, ...south],
);

/** Views for both figures of who met whom. */
export const EXAMPLES = {
  empty: { name: 'one side alone', context: contextOf(typical, { selection: { from: 2019, to: 2020 } }) },
  one: { name: 'one engagement', context: contextOf(typical, { selection: { from: 2016, to: 2016 } }) },
  typical: { name: 'three officials of each side', context: contextOf(typical) },
  visits: { name: 'visits counted once', context: contextOf(typical, { selection: { count: 'visits' } }) },
  extreme: { name: 'two hundred and fifty officials over sixty years', context: contextOf(extreme) },
  all: { name: 'all of them', context: contextOf(extreme, { view: { pairs: 'all' } }) },
} satisfies Readonly<Record<string, Example>>;
