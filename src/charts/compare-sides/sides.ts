import type { ChartContext, Side } from '#charts/chart.ts';
import { unitsOf, type Unit } from '#charts/raised.ts';
import type { Facet, Pick, Selection } from '#selection/selection.ts';
import type { Palette } from '#ui/palette.ts';

export function sidesOf({ compared }: ChartContext): readonly [Side, Side] {
  if (!compared) throw new Error('sides: none in this context');
  return compared;
}

/** One side as figures of one selection know what is in view. */
export const contextOfSide = ({ ledger, view }: ChartContext, { selection, selected }: Side): ChartContext => ({
  ledger, selection, selected, view, previous: null,
}); // prettier-ignore

export const unitsOfSide = ({ ledger }: ChartContext, side: Side): readonly Unit[] =>
  unitsOf(ledger, side.selected);

/** The first two colours of the series, as in any other dimension. */
export function sideColour({ letter }: Side, { series }: Palette) {
  const colour = series[letter === 'A' ? 0 : 1];
  if (!colour) throw new Error(`colour: ${letter}`);
  return colour;
}

/** Ids of the engagements of either side, each once, in order of date. */
export function sideRecords(context: ChartContext): string[] {
  const rows = new Set(sidesOf(context).flatMap(({ selected }) => Array.from(selected.members)));
  return [...rows].sort((a, b) => a - b).flatMap((row) => context.ledger.engagements[row]?.id ?? []);
}

const decides = (own: Selection, { facets = {}, years }: Pick): boolean =>
  (Object.keys(facets) as Facet[]).some((facet) => own[facet].length > 0) ||
  (years !== undefined && (own.from !== null || own.to !== null));

/** What a mark filters both sides by; null where a side has a filter of that kind itself, which stands in its place. */
export const pickForBoth = (context: ChartContext, pick: Pick): Pick | null =>
  sidesOf(context).some(({ own }) => decides(own, pick)) ? null : pick;
