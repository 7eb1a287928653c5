import type { ChartContext } from '#charts/chart.ts';
import { sidesOf, unitsOfSide } from '#charts/compare-sides/sides.ts';
import { isFew } from '#charts/sentence.ts';
import type { Unit } from '#charts/raised.ts';

/** What both sides are taken apart by. */
export type Kind = 'domain' | 'level' | 'track' | 'type';

export type ShareRow = {
  readonly code: string;
  readonly label: string;
  readonly counts: readonly [number, number];
  /** A side is chosen by it: that it has more there says nothing. */
  readonly isChosen: boolean;
};

export type CompareSharesSeries = {
  readonly kind: Kind;
  /** Engagements of each side: what the shares are of. */
  readonly of: readonly [number, number];
  readonly rows: readonly ShareRow[];
  /** Labels of what neither side has. */
  readonly absent: readonly string[];
};

/** A visit raises what the meetings inside it raise; of anything else its own value counts. */
export const codesOf = (kind: Kind, { domains, engagement }: Unit): readonly string[] =>
  kind === 'domain' ? domains : [engagement[kind]];

export const hasCode = (kind: Kind, code: string) => (unit: Unit) => codesOf(kind, unit).includes(code);

/** How many units have each value. */
function countCodes(units: readonly Unit[], kind: Kind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const code of codesOf(kind, unit)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

export const shareOf = ({ of }: CompareSharesSeries, { counts }: ShareRow, side: 0 | 1): number =>
  of[side] === 0 ? 0 : counts[side] / of[side];

const ORDERED: Readonly<Record<Kind, boolean>> = { level: true, domain: false, track: false, type: false };

/** How large a part of each side has each value: levels from the highest, all else from the most frequent. */
export function compareSharesSeries(context: ChartContext, kind: Kind): CompareSharesSeries {
  const [a, b] = sidesOf(context);
  const [unitsA, unitsB] = [unitsOfSide(context, a), unitsOfSide(context, b)];
  const of = [unitsA.length, unitsB.length] as const;
  const [countsA, countsB] = [countCodes(unitsA, kind), countCodes(unitsB, kind)];
  const all = context.ledger.codes[kind].map(({ code, label }): ShareRow => ({
    code,
    label,
    isChosen: a.own[kind].includes(code) || b.own[kind].includes(code),
    counts: [countsA.get(code) ?? 0, countsB.get(code) ?? 0],
  }));
  const rows = all.filter(({ counts: [n, m] }) => n + m > 0);
  const size = ({ counts: [n, m] }: ShareRow) => n / Math.max(1, of[0]) + m / Math.max(1, of[1]);
  return {
    kind,
    of,
    rows: ORDERED[kind] ? rows : rows.sort((x, y) => size(y) - size(x)),
    absent: all.filter(({ counts: [n, m] }) => n + m === 0).map(({ label }) => label),
  };
}

/** The row in which the shares lie furthest apart; null where one side is empty, or nothing differs that was not chosen so. */
export function furthest(series: CompareSharesSeries): ShareRow | null {
  const apart = (row: ShareRow) => Math.abs(shareOf(series, row, 0) - shareOf(series, row, 1));
  const [first] = series.rows.filter(({ isChosen }) => !isChosen).toSorted((x, y) => apart(y) - apart(x));
  return first === undefined || series.of.includes(0) || apart(first) === 0 ? null : first;
}

export const isEitherFew = ({ of }: CompareSharesSeries): boolean => of.some((n) => isFew(n));
