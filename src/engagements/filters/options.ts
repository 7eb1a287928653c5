import { compareText } from '#i18n/collate.ts';
import { labelOf } from '#i18n/describe.ts';
import type { Ledger } from '#model/ledger.ts';
import { facetCodes } from '#selection/facetCodes.ts';
import type { Facet, Selection } from '#selection/selection.ts';
import type { FacetLook } from './facets.ts';

/** A line of a facet's list. */
export type Option = {
  readonly code: string;
  readonly label: string;
  /** What is in view if it is chosen. */
  readonly count: number;
  readonly selected: boolean;
};

const SIDED: Partial<Record<Facet, (ledger: Ledger, code: string) => string>> = {
  official: (ledger, code) => ledger.official(code).side,
  organisation: (ledger, code) => ledger.organisation(code).side,
};

/** The options of a facet with their counts, in the order of the codebook; of the chosen side where people have one. */
export function optionsOf(
  facet: Facet,
  ledger: Ledger,
  selection: Selection,
  counts: ArrayLike<number>,
): Option[] {
  const sideOf = SIDED[facet];
  return facetCodes(facet, ledger)
    .map((code, i) => ({
      code,
      label: labelOf(facet, code, ledger),
      count: counts[i] ?? 0,
      selected: selection[facet].includes(code),
    }))
    .filter(
      ({ code, selected }) =>
        selected || !sideOf || selection.side === null || sideOf(ledger, code) === selection.side,
    );
}

/** Chosen ones first, then those that give something, then those that give nothing; each by size or as in the codebook. */
export function rank(options: readonly Option[], order: FacetLook['order']): Option[] {
  const place = ({ selected, count }: Option) => (selected ? 0 : count > 0 ? 1 : 2);
  const within = (a: Option, b: Option) =>
    order === 'codebook' ? 0 : b.count - a.count || compareText(a.label, b.label);
  return options.toSorted((a, b) => place(a) - place(b) || within(a, b));
}

/** The ranked options that are in sight of a closed list: at least every chosen one. */
export const inSight = (ranked: readonly Option[], top: number): readonly Option[] =>
  ranked.slice(0, Math.max(top, ranked.filter((option) => option.selected).length));
