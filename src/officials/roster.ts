import { compareText } from '#i18n/collate.ts';
import { startOf } from '#model/edtf.ts';
import { fold } from '#model/fold.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Official, Participant } from '#model/record.ts';
import { engagementAt } from '#model/rows.ts';
import { membersOf } from '#selection/members.ts';
import type { Selected } from '#selection/result.ts';

/** An official as the engagements in view show them. */
export type RosterRow = {
  readonly official: Official;
  /** In order of date. */
  readonly engagements: readonly LedgerEngagement[];
  /** Units in which the official took part: a visit with its meetings may count as one. */
  readonly count: number;
  /** The latest part taken that gives a role; the latest of all where none does. */
  readonly latest: Participant | null;
};

export type RosterWish = {
  readonly side: string | null;
  /** Organisations; none means all. */
  readonly organisations: readonly string[];
  readonly find: string;
  readonly order: 'number' | 'name';
};

type Taken = {
  readonly engagement: LedgerEngagement;
  readonly unit: number;
  readonly participant: Participant;
};

function partsTaken(ledger: Ledger, selected: Selected): Map<string, Taken[]> {
  const byOfficial = new Map<string, Taken[]>();
  for (const { row, unit } of membersOf(selected)) {
    const engagement = engagementAt(ledger, row);
    for (const participant of engagement.participants) {
      const taken = byOfficial.get(participant.official) ?? [];
      taken.push({ engagement, unit, participant });
      byOfficial.set(participant.official, taken);
    }
  }
  return byOfficial;
}

function rowOf(ledger: Ledger, id: string, taken: readonly Taken[]): RosterRow {
  const latest = taken.findLast(({ participant }) => participant.role !== null) ?? taken.at(-1);
  return {
    official: ledger.official(id),
    engagements: [...new Set(taken.map(({ engagement }) => engagement))],
    count: new Set(taken.map(({ unit }) => unit)).size,
    latest: latest?.participant ?? null,
  };
}

const namesOf = ({ name, nameNative, sortName, aliases }: Official, role: string | null) =>
  fold([name, nameNative, sortName, ...aliases, role].filter(Boolean).join('\n'));

const byName = (a: RosterRow, b: RosterRow) => compareText(a.official.sortName, b.official.sortName);
const ORDER = {
  name: byName,
  number: (a: RosterRow, b: RosterRow) => b.count - a.count || byName(a, b),
} as const;

/** The officials of the engagements in view, narrowed and ordered as a reader wishes. */
export function roster(ledger: Ledger, selected: Selected, wish: RosterWish): RosterRow[] {
  const { side, organisations, find, order } = wish;
  const words = fold(find).split(' ').filter(Boolean);
  const inOrganisation = (taken: readonly Taken[]) =>
    organisations.length === 0 ||
    taken.some(({ participant }) => organisations.includes(participant.organisation ?? ''));
  return [...partsTaken(ledger, selected)]
    .filter(([, taken]) => inOrganisation(taken))
    .map(([id, taken]) => rowOf(ledger, id, taken))
    .filter(({ official, latest }) => {
      if (side !== null && official.side !== side) return false;
      const names = namesOf(official, latest?.role ?? null);
      return words.every((word) => names.includes(word));
    })
    .sort(ORDER[order]);
}

/** Years of the first and the last engagement; null where none is known to the year. */
export function yearsActive({ engagements }: RosterRow): readonly [number, number] | null {
  const years = engagements
    .filter((e) => e.year !== null)
    .map((e) => Number(startOf(e.when).first.slice(0, 4)));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
