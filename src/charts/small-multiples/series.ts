import type { ChartContext, Side } from '#charts/chart.ts';
import { sidesOf, unitsOfSide } from '#charts/compare-sides/sides.ts';
import { hasCode, type Kind } from '#charts/compare-shares/series.ts';
import { yearsShown } from '#charts/years.ts';

export type MultiplePanel = {
  readonly code: string;
  readonly label: string;
  readonly n: number;
  /** The side is chosen by it. */
  readonly isChosen: boolean;
  /** Engagements of each year, in the order of `years`. */
  readonly counts: readonly number[];
};

export type MultiplesSeries = {
  readonly kind: Kind;
  readonly side: Side;
  readonly n: number;
  readonly years: readonly number[];
  /** In the same order for both sides. */
  readonly panels: readonly MultiplePanel[];
  /** Largest number of a year on either side: the scale of all panels of both. */
  readonly most: number;
};

function panelsOf(context: ChartContext, side: Side, kind: Kind): MultiplePanel[] {
  const units = unitsOfSide(context, side);
  const years = yearsShown(side.selection, context.ledger);
  return context.ledger.codes[kind].map(({ code, label }) => {
    const own = units.filter(hasCode(kind, code));
    const byYear = new Map<number | null, number>();
    for (const { engagement } of own) byYear.set(engagement.year, (byYear.get(engagement.year) ?? 0) + 1);
    return {
      code,
      label,
      n: own.length,
      isChosen: side.own[kind].includes(code),
      counts: years.map((year) => byYear.get(year) ?? 0),
    };
  });
}

/** One side over time, a panel for each value that either side has; levels from the highest, all else from the most frequent. */
export function multiplesSeries(context: ChartContext, at: 0 | 1): MultiplesSeries {
  const kind = context.view.panels;
  const sides = sidesOf(context);
  const [a, b] = [panelsOf(context, sides[0], kind), panelsOf(context, sides[1], kind)];
  const both = a.map(({ n }, i) => n + (b[i]?.n ?? 0));
  const order = both.flatMap((n, i) => (n > 0 ? [i] : []));
  if (kind !== 'level') order.sort((i, j) => (both[j] ?? 0) - (both[i] ?? 0));
  const own = at === 0 ? a : b;
  const units = unitsOfSide(context, sides[at]);
  return {
    kind,
    side: sides[at],
    n: units.length,
    years: yearsShown(sides[at].selection, context.ledger),
    panels: order.flatMap((i) => own[i] ?? []),
    most: Math.max(0, ...[...a, ...b].flatMap(({ counts }) => counts)),
  };
}
