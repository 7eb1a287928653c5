import type { ChartContext, Side } from '#charts/chart.ts';
import type { Ledger } from '#model/ledger.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { contextOf, type Wanted } from './context.ts';

type OneSide = { readonly name: string; readonly own: Partial<Selection> };

/** What the page that compares would hand to a figure; the sides' own filters stand beside the common ones. */
export function comparedOf(ledger: Ledger, a: OneSide, b: OneSide, wanted: Wanted = {}): ChartContext {
  const side = (letter: Side['letter'], { name, own }: OneSide): Side => {
    const { selection, selected } = contextOf(ledger, { selection: { ...wanted.selection, ...own } });
    return { letter, name, own: { ...EVERYTHING, ...own }, selection, selected };
  };
  return { ...contextOf(ledger, wanted), compared: [side('A', a), side('B', b)] };
}
