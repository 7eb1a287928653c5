import { unitsOf } from '#charts/raised.ts';
import { compareText } from '#i18n/collate.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import { listedIn } from './listed.ts';

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

type Lists = (LedgerEngagement[] | undefined)[];

const lists = (n: number): Lists => new Array<Lists[number]>(n);

/** Adds what is counted once: its engagements come one after the other. */
function add(to: Lists, at: number, unit: LedgerEngagement) {
  const list = to[at];
  if (list === undefined) to[at] = [unit];
  else if (list[list.length - 1] !== unit) list.push(unit);
}

/** People who met anybody, most engagements first. */
function ranked(ledger: Ledger, people: readonly Person[]): Person[] {
  const sortNames = new Map(people.map((person) => [person, ledger.official(person.id).sortName]));
  return people.toSorted(
    (a, b) => b.units.length - a.units.length || compareText(sortNames.get(a) ?? '', sortNames.get(b) ?? ''),
  );
}

function count(ledger: Ledger, selected: Selected): WhoMetWhom {
  const { pairs, people, starts, pairsOf } = listedIn(ledger);
  const units = unitsOf(ledger, selected);
  const [byPair, byPerson] = [lists(pairs.length), lists(people.length)];
  const records: string[] = [];
  let n = 0;
  for (const { engagement, members } of units) {
    const before = records.length;
    // Pairs of one and the same engagement: in a visit not everybody met everybody.
    for (const { row, id } of members) {
      const [from, to] = [starts[row]!, starts[row + 1]!];
      if (from < to) records.push(id);
      for (let i = from; i < to; i++) {
        const pair = pairsOf[i]!;
        const [first, second] = pairs[pair]!;
        add(byPair, pair, engagement);
        add(byPerson, first, engagement);
        add(byPerson, second, engagement);
      }
    }
    if (records.length > before) n++;
  }
  const met = new Uint32Array(people.length);
  byPair.forEach((_, pair) => {
    for (const end of pairs[pair]!) met[end]! += 1;
  });
  const persons = people.map((id, i): Person | null => {
    const own = byPerson[i];
    const side = i < people.length / 2 ? 0 : 1;
    return own ? { id, name: ledger.official(id).name, side, units: own, met: met[i]! } : null;
  });
  const ofSide = (side: 0 | 1) => ranked(ledger, persons.filter((person): person is Person => person?.side === side));
  const sides = [ofSide(0), ofSide(1)] as const;

  const places = new Map(sides.flatMap((side) => side.map((person, i) => [person, i] as const)));
  const placed = byPair.flatMap((own, pair) => {
    const [first, second] = pairs[pair]!.map((end) => persons[end]);
    return own && first && second ? [{ first, second, units: own }] : [];
  });
  const placeOf = (person: Person) => places.get(person) ?? 0;
  placed.sort((x, y) => y.units.length - x.units.length || placeOf(x.first) - placeOf(y.first) || placeOf(x.second) - placeOf(y.second));
  const byKey = new Map(placed.map((pair) => [keyOf(pair.first.id, pair.second.id), pair]));
  return {
    sides,
    pairs: placed,
    pairOf: (first, second) => byKey.get(keyOf(first.id, second.id)),
    n,
    oneSided: units.length - n,
    records,
  };
} // prettier-ignore

/** Both figures of a page ask for the same. */
const known = new WeakMap<Selected, WhoMetWhom>();

/** Who took part in the same engagement, of what is in view. */
export function whoMetWhom(ledger: Ledger, selected: Selected): WhoMetWhom {
  const counted = known.get(selected) ?? count(ledger, selected);
  known.set(selected, counted);
  return counted;
}
