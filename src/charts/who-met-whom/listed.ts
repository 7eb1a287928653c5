import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** The pairs that each engagement lists: numbers instead of names, read once, for a selection is counted at every click. */
export type Listed = {
  /** Positions in `people`, one of each side. */
  readonly pairs: readonly (readonly [first: number, second: number])[];
  /** Ids of officials: of each one as a member of the first side, then as one of the second. */
  readonly people: readonly string[];
  /** By row: where its pairs begin in `pairsOf`, and by the next row, where they end. */
  readonly starts: Uint32Array;
  readonly pairsOf: Uint32Array;
};

const known = new WeakMap<Ledger, Listed>();

/** Ids of the officials of a side; nobody is listed often enough for a set to pay. */
function listed({ participants }: LedgerEngagement, side: string): string[] {
  const ids: string[] = [];
  for (const p of participants) if (p.side === side && !ids.includes(p.official)) ids.push(p.official);
  return ids;
}

function read({ core, engagements }: Ledger): Listed {
  const [{ code: one }, { code: other }] = core.meta.parties;
  const ids = core.officials.map(({ id }) => id);
  const at = new Map(ids.map((id, i) => [id, i]));
  const placeOf = (id: string) => at.get(id) ?? 0;
  const pairs: (readonly [number, number])[] = [];
  const byKey = new Map<number, number>();
  const starts = new Uint32Array(engagements.length + 1);
  const pairsOf: number[] = [];
  engagements.forEach((engagement, row) => {
    const seconds = listed(engagement, other);
    for (const first of seconds.length === 0 ? [] : listed(engagement, one))
      for (const second of seconds) {
        const [a, b] = [placeOf(first), ids.length + placeOf(second)];
        const key = a * 2 * ids.length + b;
        const pair = byKey.get(key) ?? pairs.push([a, b]) - 1;
        byKey.set(key, pair);
        pairsOf.push(pair);
      }
    starts[row + 1] = pairsOf.length;
  });
  return { pairs, people: [...ids, ...ids], starts, pairsOf: Uint32Array.from(pairsOf) };
}

export function listedIn(ledger: Ledger): Listed {
  const pairs = known.get(ledger) ?? read(ledger);
  known.set(ledger, pairs);
  return pairs;
}
