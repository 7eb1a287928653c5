import type { ChartContext, Side } from '#charts/chart.ts';
import { sidesOf, unitsOfSide } from '#charts/compare-sides/sides.ts';
import { codesOf, type Kind } from '#charts/compare-shares/series.ts';
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
  const cells = new Map(
    context.ledger.codes[kind].map(({ code }) => [code, { n: 0, counts: years.map(() => 0) }]),
  );
  const first = years[0] ?? 0;
  for (const unit of units)
    for (const code of codesOf(kind, unit)) {
      const cell = cells.get(code);
      if (!cell) continue;
      cell.n += 1;
      const at = (unit.engagement.year ?? NaN) - first;
      const count = cell.counts[at];
      if (count !== undefined) cell.counts[at] = count + 1;
    }
  return context.ledger.codes[kind].map(({ code, label }) => ({
    code,
    label,
    isChosen: side.own[kind].includes(code),
    ...(cells.get(code) ?? { n: 0, counts: [] }),
  }));
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
