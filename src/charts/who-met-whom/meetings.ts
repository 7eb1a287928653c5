import { unitsOf, type Unit } from '#charts/raised.ts';
import { compareText } from '#i18n/collate.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';

/** An official who took part in an engagement beside one of the other side. */
export type Person = {
  readonly id: string;
  readonly name: string;
  /** Position in `meta.parties`. */
  readonly side: 0 | 1;
  /** What is counted in which anyone of the other side took part too, in order of date. */
  readonly units: readonly LedgerEngagement[];
  /** How many officials of the other side. */
  readonly met: number;
};

/** Two officials, one of each side, who took part in the same engagement. */
export type Pair = {
  readonly first: Person;
  readonly second: Person;
  /** What is counted, in order of date. */
  readonly units: readonly LedgerEngagement[];
};

export type WhoMetWhom = {
  /** By the number of what is counted, most first. */
  readonly sides: readonly [readonly Person[], readonly Person[]];
  /** By the same, then in the order of their officials. */
  readonly pairs: readonly Pair[];
  readonly pairOf: (first: Person, second: Person) => Pair | undefined;
  /** What is counted in which officials of both sides are listed, and what lists one side or nobody. */
  readonly n: number;
  readonly oneSided: number;
  /** Ids of the engagements in which a pair met. */
  readonly records: readonly string[];
};

const keyOf = (first: string, second: string) => `${first} ${second}`;

/** Ids of the officials of a side, each once. */
const listed = ({ participants }: LedgerEngagement, side: string): string[] => [
  ...new Set(participants.filter((p) => p.side === side).map((p) => p.official)),
];

type Found = { readonly first: string; readonly second: string };

/** Every pair that took part in one and the same engagement of a unit: in a visit not everybody met everybody. */
function pairsIn({ members }: Unit, [one, other]: readonly [string, string]): Found[] {
  const found = members.flatMap((e) => {
    const seconds = listed(e, other);
    return listed(e, one).flatMap((first) => seconds.map((second) => ({ first, second })));
  });
  return [...new Map(found.map((pair) => [keyOf(pair.first, pair.second), pair])).values()];
}

function add<T>(lists: Map<string, T[]>, key: string, value: T) {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}

function peopleOf(ledger: Ledger, side: 0 | 1, found: ReadonlyMap<string, readonly LedgerEngagement[]>, met: ReadonlyMap<string, number>) {
  return [...found]
    .map(([id, units]): Person => ({ id, name: ledger.official(id).name, side, units, met: met.get(id) ?? 0 }))
    .sort((a, b) => {
      const [sortA, sortB] = [ledger.official(a.id).sortName, ledger.official(b.id).sortName];
      return b.units.length - a.units.length || compareText(sortA, sortB);
    });
} // prettier-ignore

function count(ledger: Ledger, selected: Selected): WhoMetWhom {
  const [{ code: one }, { code: other }] = ledger.core.meta.parties;
  const units = unitsOf(ledger, selected);
  const pairUnits = new Map<string, LedgerEngagement[]>();
  const people = [new Map<string, LedgerEngagement[]>(), new Map<string, LedgerEngagement[]>()] as const;
  const pairs = new Map<string, Found>();
  let n = 0;
  for (const unit of units) {
    const found = pairsIn(unit, [one, other]);
    if (found.length > 0) n++;
    for (const pair of found) {
      const key = keyOf(pair.first, pair.second);
      pairs.set(key, pair);
      add(pairUnits, key, unit.engagement);
    }
    for (const id of new Set(found.map(({ first }) => first))) add(people[0], id, unit.engagement);
    for (const id of new Set(found.map(({ second }) => second))) add(people[1], id, unit.engagement);
  }
  const met = new Map<string, number>();
  for (const { first, second } of pairs.values())
    for (const id of [first, second]) met.set(id, (met.get(id) ?? 0) + 1);
  const sides = [peopleOf(ledger, 0, people[0], met), peopleOf(ledger, 1, people[1], met)] as const;

  const [firsts, seconds] = sides.map((side) => new Map(side.map((person, i) => [person.id, { person, i }])));
  const placed = [...pairs].flatMap(([key, { first, second }]) => {
    const [a, b] = [firsts?.get(first), seconds?.get(second)];
    return a && b
      ? [{ pair: { first: a.person, second: b.person, units: pairUnits.get(key) ?? [] }, a: a.i, b: b.i }]
      : [];
  });
  placed.sort((x, y) => y.pair.units.length - x.pair.units.length || x.a - y.a || x.b - y.b);
  const ranked = placed.map(({ pair }) => pair);
  const byKey = new Map(ranked.map((pair) => [keyOf(pair.first.id, pair.second.id), pair]));
  const isMeeting = (e: LedgerEngagement) => [one, other].every((side) => listed(e, side).length > 0);
  return {
    sides,
    pairs: ranked,
    pairOf: (first, second) => byKey.get(keyOf(first.id, second.id)),
    n,
    oneSided: units.length - n,
    records: units.flatMap(({ members }) => members.filter(isMeeting).map(({ id }) => id)),
  };
}

/** Both figures of a page ask for the same. */
const known = new WeakMap<Selected, WhoMetWhom>();

/** Who took part in the same engagement, of what is in view. */
export function whoMetWhom(ledger: Ledger, selected: Selected): WhoMetWhom {
  const counted = known.get(selected) ?? count(ledger, selected);
  known.set(selected, counted);
  return counted;
}
