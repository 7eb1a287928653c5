import { facetCodes } from '#selection/facetCodes.ts';
import type { Ledger } from '#model/ledger.ts';
import { FACETS, type Facet } from '#selection/selection.ts';

/** What an address may name: everything else in it is dropped. */
export type KnownCodes = {
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  /** Codes of the two parties. */
  readonly sides: ReadonlySet<string>;
  readonly outcomeKinds: ReadonlySet<string>;
  /** First and last that an engagement can be of: from the first on record to the one in which the record ends. */
  readonly years: readonly [number, number];
  /** Name of the dataset itself: another one cannot be shown by its codes. */
  readonly data: string | null;
};

export const knownCodes = (ledger: Ledger): KnownCodes => ({
  facets: Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(facetCodes(facet, ledger))]),
  ) as unknown as KnownCodes['facets'],
  sides: new Set(ledger.core.meta.parties.map((party) => party.code)),
  outcomeKinds: new Set(ledger.core.outcomeKinds.map(({ code }) => code)),
  years: [ledger.years[0], Math.max(ledger.years[1], Number(ledger.core.meta.asOf.slice(0, 4)))],
  data: ledger.own,
});
