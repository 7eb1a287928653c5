import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Listing } from '#model/roles.ts';

/** The engagements that list an official, with the sources that say who took part. */
export const listingsOf = (ledger: Ledger, details: Details, official: string): Listing[] => {
  const known = new Map(details.sources.map((source) => [source.id, source]));
  return ledger.engagements
    .filter(({ participants }) => participants.some((p) => p.official === official))
    .map(({ id, row, when, participants }) => {
      const own = (details.engagements[row]?.sources ?? []).filter((s) =>
        s.supports.includes('participants'),
      );
      return { id, when, participants, sources: own.flatMap(({ source }) => known.get(source) ?? []) };
    });
};
