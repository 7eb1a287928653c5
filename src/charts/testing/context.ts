import type { Ledger } from '#model/ledger.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex, type SelectionIndex } from '#selection/index.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';
import type { ChartContext } from '#charts/chart.ts';
import { previousYears } from '#charts/previousYears.ts';

/** A view of a ledger as a test or the gallery wants it. */
export type Wanted = { readonly selection?: Partial<Selection>; readonly view?: Partial<View> };

const indexes = new WeakMap<Ledger, SelectionIndex>();

function indexOf(ledger: Ledger): SelectionIndex {
  const index = indexes.get(ledger) ?? buildIndex(ledgerColumns(ledger, haystacks(ledger, null)));
  indexes.set(ledger, index);
  return index;
}

/** What a page would hand to a figure. */
export function contextOf(ledger: Ledger, { selection, view }: Wanted = {}): ChartContext {
  const chosen: Selection = { ...EVERYTHING, ...selection };
  const select = (of: Selection) => evaluate(indexOf(ledger), of).selected;
  const years = previousYears(chosen, ledger);
  return {
    ledger,
    selection: chosen,
    selected: select(chosen),
    view: { ...DEFAULT_VIEW, ...view },
    previous: years && { years, selected: select({ ...chosen, from: years[0], to: years[1] }) },
  };
}
