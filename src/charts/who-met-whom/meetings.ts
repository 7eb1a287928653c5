import { unitsOf } from '#charts/raised.ts';
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

/** Ids of the officials of a side; nobody is listed often enough for a set to pay. */
function listed({ participants }: LedgerEngagement, side: string): string[] {
  const ids: string[] = [];
  for (const p of participants) if (p.side === side && !ids.includes(p.official)) ids.push(p.official);
  return ids;
}

type Found = { readonly first: string; readonly second: string; readonly units: LedgerEngagement[] };

/** Adds what is counted once: its engagements come one after the other. */
function add(list: LedgerEngagement[], unit: LedgerEngagement) {
  if (list.at(-1) !== unit) list.push(unit);
}

function addTo(lists: Map<string, LedgerEngagement[]>, key: string, unit: LedgerEngagement) {
  const list = lists.get(key);
  if (list) add(list, unit);
  else lists.set(key, [unit]);
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
  const people = [new Map<string, LedgerEngagement[]>(), new Map<string, LedgerEngagement[]>()] as const;
  const pairs = new Map<string, Found>();
  const records: string[] = [];
  let n = 0;
  for (const { engagement, members } of units) {
    const before = records.length;
    // Pairs of one and the same engagement: in a visit not everybody met everybody.
    for (const member of members) {
      const [firsts, seconds] = [listed(member, one), listed(member, other)];
      if (firsts.length === 0 || seconds.length === 0) continue;
      records.push(member.id);
      for (const first of firsts) {
        addTo(people[0], first, engagement);
        for (const second of seconds) {
          const key = keyOf(first, second);
          const pair = pairs.get(key) ?? { first, second, units: [] };
          pairs.set(key, pair);
          add(pair.units, engagement);
        }
      }
      for (const second of seconds) addTo(people[1], second, engagement);
    }
    if (records.length > before) n++;
  }
  const met = new Map<string, number>();
  for (const { first, second } of pairs.values())
    for (const id of [first, second]) met.set(id, (met.get(id) ?? 0) + 1);
  const sides = [peopleOf(ledger, 0, people[0], met), peopleOf(ledger, 1, people[1], met)] as const;

  const [firsts, seconds] = sides.map((side) => new Map(side.map((person, i) => [person.id, { person, i }])));
  const placed = [...pairs.values()].flatMap(({ first, second, units: own }) => {
    const [a, b] = [firsts?.get(first), seconds?.get(second)];
    return a && b ? [{ pair: { first: a.person, second: b.person, units: own }, a: a.i, b: b.i }] : [];
  });
  placed.sort((x, y) => y.pair.units.length - x.pair.units.length || x.a - y.a || x.b - y.b);
  const ranked = placed.map(({ pair }) => pair);
  const byKey = new Map(ranked.map((pair) => [keyOf(pair.first.id, pair.second.id), pair]));
  return {
    sides,
    pairs: ranked,
    pairOf: (first, second) => byKey.get(keyOf(first.id, second.id)),
    n,
    oneSided: units.length - n,
    records,
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
