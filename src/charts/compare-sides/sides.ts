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
  const { engagements } = context.ledger;
  const isIn = new Uint8Array(engagements.length);
  for (const { selected } of sidesOf(context)) for (const row of selected.members) isIn[row] = 1;
  return engagements.filter(({ row }) => isIn[row] === 1).map(({ id }) => id);
}

const decides = (own: Selection, { facets = {}, years }: Pick): boolean =>
  (Object.keys(facets) as Facet[]).some((facet) => own[facet].length > 0) ||
  (years !== undefined && (own.from !== null || own.to !== null));

/** What a mark filters both sides by; null where a side has a filter of that kind itself, which stands in its place. */
export const pickForBoth = (context: ChartContext, pick: Pick): Pick | null =>
  sidesOf(context).some(({ own }) => decides(own, pick)) ? null : pick;
