import type { Ledger } from '#model/ledger.ts';
import { clearFacet } from '#selection/change.ts';
import { facetCodes } from '#selection/facetCodes.ts';
import { evaluate } from '#selection/evaluate.ts';
import type { SelectionIndex } from '#selection/index.ts';
import { EVERYTHING, type Facet, type Selection } from '#selection/selection.ts';
import { ofCode, ofYears, type Subject } from './subject.ts';

/** Each side's own filters. */
export type Pair = readonly [a: Selection, b: Selection];

export type Option = { readonly code: string; readonly n: number };

/** Every value of a facet with what it gives under the common filters, in the order of the codebook. */
export function optionsOf(
  ledger: Ledger,
  index: SelectionIndex,
  common: Selection,
  facet: Facet,
): readonly Option[] {
  const { options } = evaluate(index, clearFacet(common, facet));
  return facetCodes(facet, ledger).map((code, i) => ({ code, n: options[facet][i] ?? 0 }));
}

/** Last year of which all is over on the day on which the record ends. */
export function lastFullYear({ core, years }: Ledger): number {
  const { asOf } = core.meta;
  const year = Number(asOf.slice(0, 4));
  return Math.min(years[1], asOf.endsWith('-12-31') ? year : year - 1);
}

const LONGEST = 5;

/** Two equally long periods up to the last full year, at most five years each; null where the record is of one year. */
function twoPeriods(ledger: Ledger): Pair | null {
  const last = lastFullYear(ledger);
  const length = Math.min(LONGEST, Math.floor((last - ledger.years[0] + 1) / 2));
  return length < 1
    ? null
    : [ofYears(last - 2 * length + 1, last - length), ofYears(last - length + 1, last)];
}

/** The two values with most engagements; everything in place of one that is missing. */
function twoLargest(ledger: Ledger, index: SelectionIndex, common: Selection, facet: Facet): Pair {
  const found = optionsOf(ledger, index, common, facet).filter(({ n }) => n > 0);
  const [a, b] = found.toSorted((x, y) => y.n - x.n).map(({ code }) => ofCode(facet, code));
  return [a ?? EVERYTHING, b ?? EVERYTHING];
}

export function readyMade(ledger: Ledger, index: SelectionIndex, common: Selection, subject: Subject): Pair {
  if (subject !== 'years') return twoLargest(ledger, index, common, subject);
  return twoPeriods(ledger) ?? [EVERYTHING, EVERYTHING];
}

/** What is compared where nothing was chosen: the last five full years with those before; where years are chosen or too few, tracks. */
export function byDefault(ledger: Ledger, index: SelectionIndex, common: Selection): Pair {
  const reaches = lastFullYear(ledger) - ledger.years[0] + 1 >= 2 * LONGEST;
  const isOpen = common.from === null && common.to === null;
  const subject = isOpen && reaches ? 'years' : 'track';
  return readyMade(ledger, index, common, subject);
}
